import type { ReportWords } from './words.js';

const list = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join('，');

/** `art. 20` as 第20条; what has no pattern stays as printed. */
const clause = (text: string): string =>
  text
    .replace(/\bart(?:icle)?s?\.? (\d+)(?:-(\d+))?/g, (_, from: string, to?: string) =>
      to === undefined ? `第${from}条` : `第${from}至${to}条`,
    )
    .replace(/\bch(?:apter)?\.? (\d+)/g, '第$1章')
    .replace(/\btables? /g, '表')
    .replace(/\bannex /g, '附录');

export const zhCn: ReportWords = {
  obligation: {
    must: '应当',
    should: '宜',
    may: '可以',
    encouraged: '鼓励',
    gradual: '逐步达到',
    target: '目标',
    intent: '意向',
  },
  force: {
    law: '法律',
    regulation: '行政法规、地方性法规',
    'ministerial-order': '部门规章',
    'mandatory-standard': '强制性标准',
    'normative-document': '规范性文件',
    'industry-code': '行业规范',
    'recommended-standard': '推荐性标准',
    guide: '指南',
    'policy-plan': '政策规划',
    draft: '草案',
  },
  addressee: {
    institution: '机构',
    founder: '举办者',
    person: '个人',
    guardian: '监护人',
    registrar: '登记机关',
    'health-authority': '卫生健康部门',
    district: '区',
    city: '市',
    assessor: '评估方',
    other: '其他',
  },
  verified: { primary: '已核对原文', secondary: '据转述来源核对', unverified: '尚未核对' },
  verdict: { breach: '存在违反', 'no-breach': '未发现违反', open: '尚不能下结论' },
  comma: '、',
  colon: '：',
  semicolon: '；',
  paren: (text) => `（${text}）`,
  unnamed: '（无名称）',
  nth: (name, position) => `${name}（第${position}项）`,
  clause,
  title: (title) => `《${title}》`,

  institution: '机构',
  columns: { verdict: '结论', fail: '不符合', open: '待定', pass: '符合', values: '无法采用的值' },
  unreadable: '无法读取',
  counts: ({ fail, unknown, manual, error, pass, notApplicable }) =>
    list([
      `不符合 ${fail} 项`,
      `未知 ${unknown} 项`,
      manual > 0 && `待人工判断 ${manual} 项`,
      error > 0 && `出错 ${error} 项`,
      `符合 ${pass} 项`,
      notApplicable > 0 && `不适用 ${notApplicable} 项`,
    ]),
  checked: (records, failures) =>
    `已检查 ${records} 条记录${failures > 0 ? `，另有 ${failures} 条无法读取` : ''}`,
  verdicts: (counts) =>
    `存在违反 ${counts.breach} 家，未发现违反 ${counts['no-breach']} 家，尚不能下结论 ${counts.open} 家`,
  more: (count) => `另有 ${count} 项`,
  stillOpen: '待定',
  moreRules: (count) => `另有 ${count} 条规则`,
  openPart: {
    unknown: (findings, rules) => `未知 ${findings} 项（${rules} 条规则）`,
    questions: (findings, rules) => `待人工回答 ${findings} 项（${rules} 条规则）`,
    texts: (findings, rules) => `待核对条文 ${findings} 项（${rules} 条规则）`,
    others: (findings, rules) => `其他主体的职责 ${findings} 项（${rules} 条规则）`,
  },
  moreInstitutions: (count) => `另有 ${count} 家机构的明细未列出，可用 --format ndjson 查看全部。`,
  header: (asOf, profile, place) =>
    `截至 ${asOf}，规则集 ${profile}${place === null ? '' : `，地区 ${place}`}`,
  met: (count) => `符合 ${count} 项`,
  notApplicable: (count) => `不适用 ${count} 项`,

  breaches: '不符合的义务',
  notBinding: '不符合（所依据的文件无约束力）',
  advice: '未采纳的建议',
  unknown: '尚不知道',
  questions: '等待人工回答',
  texts: '等待核对条文',
  others: '其他主体的职责，不属于机构的违反',
  errors: '运行出错（程序缺陷）',
  values: (count) => `${count} 个值无法按原样采用`,
  decisions: '法规留有选择余地的口径，可在 --choices 文件中选定',
  decision: (findings) => `${findings} 项判定取决于此`,

  subjects: (count) => `${count} 项`,
  basis: '依据',
  remedy: '整改',
  evidence: '查看',
  also: '还有',
  needs: '需要',
  choices: '需要选定口径',
  wouldFail: '若采用该条文则不符合',
  compared: (label, actual, op, required, gap) => `${label}：${actual}；要求 ${op} ${required}${gap}`,
  known: '基线中已计入的既有问题',
  notOfficial: '以上由程序按规则得出，不是官方结论（official: false）。',
  truth: { true: '是', false: '否' },
  gap: (distance) => `（相差 ${distance}）`,
  hidden: '不显示',
  found: (problem, found, expected) =>
    `${problem}${found === undefined ? '' : `，填的是“${found}”`}${expected === undefined ? '' : `；应为 ${expected}`}`,
  waiver: {
    active: (until, why) => `豁免至 ${until}：${why}`,
    expired: (until, why) => `豁免已于 ${until} 到期：${why}`,
    pending: (until, why) => `豁免（至 ${until}）尚未开始：${why}`,
  },
};
