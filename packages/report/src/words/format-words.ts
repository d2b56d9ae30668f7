import type { Locale, Summary } from '@tuoyu/core';

/** Headings and labels of pages and tables, in one language. */
export interface FormatWords {
  readonly reportTitle: string;
  readonly reportOf: (name: string) => string;
  readonly institutions: string;
  readonly records: string;
  readonly findings: string;
  readonly rules: string;
  readonly badValues: string;
  readonly decisionsTaken: string;
  readonly openChoices: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  /** Labels of the head of a report and of columns. */
  readonly label: { readonly [L in Label]: string };
  /** What keeps the verdict open, duties of others and unverified figures. */
  readonly openCounts: (summary: Summary) => string;
  readonly binding: { readonly [B in 'true' | 'false']: string };
  /** A rule of which a clause or a figure has not been read in any source. */
  readonly unverified: string;
  readonly validity: (choice: string, taken: string | null) => string;
  /** Rules of other texts on the same matter, and which is the strictest where that can be told. */
  readonly topic: (rules: readonly string[], strictest: string | null) => string;
  readonly consequences: string;
  /** Words of the page: jumping to the content, the plot, the filters. */
  readonly skip: string;
  readonly plotTitle: string;
  readonly plotText: (domains: number) => string;
  readonly domainTable: string;
  readonly filters: string;
  readonly search: string;
  readonly everything: string;
  readonly shown: string;
  readonly ofAll: string;
  readonly apply: string;
  readonly reset: string;
  readonly madeBy: (engine: string, version: string) => string;
}

/** What is named in heads and columns. */
export type Label =
  | 'row'
  | 'key'
  | 'name'
  | 'file'
  | 'line'
  | 'sheet'
  | 'cell'
  | 'asOf'
  | 'profile'
  | 'place'
  | 'phase'
  | 'verdict'
  | 'rule'
  | 'domain'
  | 'section'
  | 'outcome'
  | 'title'
  | 'subject'
  | 'pointer'
  | 'message'
  | 'compared'
  | 'needs'
  | 'possible'
  | 'ifAdopted'
  | 'obligation'
  | 'force'
  | 'addressee'
  | 'binding'
  | 'verified'
  | 'basis'
  | 'effective'
  | 'remedy'
  | 'waiver'
  | 'known'
  | 'official'
  | 'pass'
  | 'fail'
  | 'unknown'
  | 'notApplicable'
  | 'manual'
  | 'error'
  | 'openUnknown'
  | 'awaitingAnswer'
  | 'awaitingText'
  | 'othersDuties'
  | 'unverifiedNotMet'
  | 'code'
  | 'problem'
  | 'kind'
  | 'value'
  | 'by'
  | 'on'
  | 'until'
  | 'reason'
  | 'choices'
  | 'adoptions'
  | 'answers'
  | 'waivers';

const en: FormatWords = {
  reportTitle: 'Check of childcare institutions',
  reportOf: (name) => `Check of ${name}`,
  institutions: 'Institutions',
  records: 'Records',
  findings: 'Findings',
  rules: 'Rules',
  badValues: 'Values that could not be used',
  decisionsTaken: 'Decisions that this report rests on',
  openChoices: 'Open choices of the law',
  none: 'none',
  yes: 'yes',
  no: 'no',
  label: {
    row: 'Row',
    key: 'Record key',
    name: 'Institution',
    file: 'File',
    line: 'Line',
    sheet: 'Sheet',
    cell: 'Cell',
    asOf: 'As of',
    profile: 'Profile',
    place: 'Place',
    phase: 'Phase',
    verdict: 'Verdict',
    rule: 'Rule',
    domain: 'Domain',
    section: 'Part',
    outcome: 'Outcome',
    title: 'Requirement',
    subject: 'Subject',
    pointer: 'Pointer',
    message: 'Finding',
    compared: 'Actual and required',
    needs: 'Needs',
    possible: 'Still possible',
    ifAdopted: 'If the text were adopted',
    obligation: 'Strength',
    force: 'Force',
    addressee: 'Whose duty',
    binding: 'Counts for the verdict',
    verified: 'How the text was read',
    basis: 'Basis',
    effective: 'In force',
    remedy: 'To do',
    waiver: 'Waiver',
    known: 'Known before (baseline)',
    official: 'Official',
    pass: 'Met',
    fail: 'Not met',
    unknown: 'Not known',
    notApplicable: 'Not applicable',
    manual: 'For a person to judge',
    error: 'Failed to run',
    openUnknown: 'Open: not known',
    awaitingAnswer: 'Open: awaiting an answer',
    awaitingText: 'Open: awaiting a text',
    othersDuties: 'Duties of others',
    unverifiedNotMet: 'Unverified, would not be met',
    code: 'Code',
    problem: 'Problem',
    kind: 'Kind',
    value: 'Value',
    by: 'By',
    on: 'On',
    until: 'Until',
    reason: 'Reason',
    choices: 'Choices',
    adoptions: 'Adoptions of unverified figures and texts',
    answers: 'Answers of people',
    waivers: 'Waivers',
  },
  openCounts: ({ open, othersDuties, unverifiedNotMet }) =>
    `Open among binding duties: ${open.unknown} not known, ${open.awaitingAnswer} awaiting an answer, ` +
    `${open.awaitingText} awaiting a text. Duties of others failing or open: ${othersDuties}. ` +
    `Would not be met if an unverified text were adopted: ${unverifiedNotMet}.`,
  binding: { true: 'counts for the verdict', false: 'does not count for the verdict' },
  unverified: 'unverified',
  validity: (choice, taken) =>
    `Whether the text is still in force is the choice ${choice}: ${taken ?? 'not made'}`,
  topic: (rules, strictest) =>
    `Texts differ on this matter, see also ${rules.join(', ')}${strictest === null ? '' : `; the strictest is ${strictest}`}`,
  consequences: 'What a breach can lead to',
  skip: 'Skip to the content',
  plotTitle: 'Outcomes by domain',
  plotText: (domains) =>
    `Stacked bars of the outcomes in ${domains} domains; the table below has the numbers.`,
  domainTable: 'Findings by domain and outcome',
  filters: 'Filter the findings',
  search: 'Search',
  everything: 'all',
  shown: 'shown',
  ofAll: 'of',
  apply: 'Apply',
  reset: 'Show all',
  madeBy: (engine, version) => `Made with ${engine} ${version}.`,
};

const zhCn: FormatWords = {
  reportTitle: '托育机构核查报告',
  reportOf: (name) => `${name}核查报告`,
  institutions: '机构',
  records: '记录',
  findings: '结论',
  rules: '规则',
  badValues: '无法采用的值',
  decisionsTaken: '本报告所依据的决定',
  openChoices: '法规留有选择余地的口径',
  none: '无',
  yes: '是',
  no: '否',
  label: {
    row: '行类型',
    key: '记录标识',
    name: '机构',
    file: '文件',
    line: '行',
    sheet: '工作表',
    cell: '单元格',
    asOf: '截至',
    profile: '规则集',
    place: '地区',
    phase: '阶段',
    verdict: '总结论',
    rule: '规则',
    domain: '领域',
    section: '部分',
    outcome: '结果',
    title: '要求',
    subject: '对象',
    pointer: '位置',
    message: '结论',
    compared: '实际与要求',
    needs: '需要',
    possible: '仍有可能',
    ifAdopted: '若采用该条文',
    obligation: '力度',
    force: '效力',
    addressee: '责任主体',
    binding: '是否计入总结论',
    verified: '条文核对情况',
    basis: '依据',
    effective: '有效期',
    remedy: '整改',
    waiver: '豁免',
    known: '既有问题（基线）',
    official: '官方',
    pass: '符合',
    fail: '不符合',
    unknown: '未知',
    notApplicable: '不适用',
    manual: '需人工判断',
    error: '出错',
    openUnknown: '待定：未知',
    awaitingAnswer: '待定：等待回答',
    awaitingText: '待定：等待核对条文',
    othersDuties: '其他主体的职责',
    unverifiedNotMet: '未核对且将不符合',
    code: '代码',
    problem: '问题',
    kind: '类型',
    value: '值',
    by: '决定人',
    on: '日期',
    until: '截止',
    reason: '理由',
    choices: '选定的口径',
    adoptions: '采用的未核对数值与条文',
    answers: '人工回答',
    waivers: '豁免',
  },
  openCounts: ({ open, othersDuties, unverifiedNotMet }) =>
    `有约束力的义务中待定：未知 ${open.unknown} 项，等待回答 ${open.awaitingAnswer} 项，` +
    `等待核对条文 ${open.awaitingText} 项。其他主体未履行或待定的职责：${othersDuties} 项。` +
    `若采用未核对条文则不符合：${unverifiedNotMet} 项。`,
  binding: { true: '计入总结论', false: '不计入总结论' },
  unverified: '未核对',
  validity: (choice, taken) => `该文件是否仍然有效取决于口径 ${choice}：${taken ?? '尚未选定'}`,
  topic: (rules, strictest) =>
    `不同文件对此规定不一，另见 ${rules.join('、')}${strictest === null ? '' : `；其中最严的是 ${strictest}`}`,
  consequences: '违反时可能的后果',
  skip: '跳到正文',
  plotTitle: '各领域的结果',
  plotText: (domains) => `${domains} 个领域各结果数量的堆积条形图；具体数字见下表。`,
  domainTable: '各领域各结果的数量',
  filters: '筛选结论',
  search: '搜索',
  everything: '全部',
  shown: '显示',
  ofAll: '共',
  apply: '应用',
  reset: '显示全部',
  madeBy: (engine, version) => `由 ${engine} ${version} 生成。`,
};

const byLocale: { readonly [L in Locale]: FormatWords } = { 'zh-CN': zhCn, en };

export const formatWordsOf = (locale: Locale): FormatWords => byLocale[locale];
