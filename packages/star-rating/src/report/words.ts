import type { Locale } from '@tuoyu/core';

/** Texts of a report about a rating. */
export interface ReportWords {
  readonly official: (document: string) => string;
  readonly notOfficial: string;
  readonly notOfficialLong: string;
  readonly officialShort: string;
  readonly asOf: (day: string) => string;
  readonly by: (scheme: string) => string;
  readonly level: string;
  readonly score: string;
  readonly point: (level: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly rangeWhy: (open: number) => string;
  readonly perhapsLess: string;
  readonly scorePoint: (score: string, top: string) => string;
  readonly scoreRange: (low: string, high: string, top: string) => string;
  readonly noLevel: string;
  readonly unknownFigures: (count: number) => string;
  readonly notApplicable: string;
  readonly nothingApplies: string;
  readonly dimensions: string;
  readonly dimension: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly outOf: string;
  readonly items: string;
  readonly itemCounts: (counts: { readonly [S in ItemState]: number }) => string;
  readonly status: string;
  readonly tests: string;
  readonly testState: { readonly [S in 'hit' | 'open' | 'unmet']: string };
  readonly keeps: (level: string) => string;
  readonly falls: (level: string) => string;
  readonly needed: (level: string) => string;
  readonly because: string;
  readonly missed: string;
  readonly lost: (points: string) => string;
  readonly open: string;
  readonly openPoints: (points: string) => string;
  readonly more: (count: number) => string;
  readonly path: (level: string) => string;
  readonly pathReached: (level: string) => string;
  readonly pathNone: (level: string) => string;
  readonly pathCost: (cost: number) => string;
  readonly pathGap: (gap: number) => string;
  readonly settle: string;
  readonly raise: (to: string) => string;
  readonly reading: string;
  readonly readingText: readonly string[];
  readonly issues: string;
  readonly plotTitle: string;
  readonly levelsTitle: string;
  readonly surely: string;
  readonly perhaps: string;
  readonly state: { readonly [S in ItemState]: string };
  readonly colon: string;
  readonly listComma: string;
  readonly paren: (text: string) => string;
}

/** How an item stands. */
export type ItemState = 'met' | 'partly' | 'missed' | 'open' | 'not-applicable';

const en: ReportWords = {
  official: (document) => `Official scheme: ${document}`,
  notOfficial: 'not official',
  notOfficialLong:
    'Not official: the scheme names no official document that it rests on; the result is no rating by an authority.',
  officialShort: 'official',
  asOf: (day) => `As of ${day}`,
  by: (scheme) => `By the scheme: ${scheme}`,
  level: 'Level',
  score: 'Score',
  point: (level) => level,
  range: (low, high) => `at least ${low}, at most ${high}`,
  rangeWhy: (open) =>
    `It is a range because ${open === 1 ? 'one item is' : `${open} items are`} not settled yet. Whatever they turn out to be, the result lies within it.`,
  perhapsLess: 'The upper end may be too high: too many items may or may not apply to try them all.',
  scorePoint: (score, top) => `${score} of ${top}`,
  scoreRange: (low, high, top) => `${low} to ${high} of ${top}`,
  noLevel: 'No level can be given',
  unknownFigures: (count) => `${count} figures of the scheme are not known`,
  notApplicable: 'not applicable',
  nothingApplies: 'Nothing of the scheme applies.',
  dimensions: 'Dimensions',
  dimension: 'Dimension',
  atLeast: 'At least',
  atMost: 'At most',
  outOf: 'Out of',
  items: 'Items',
  itemCounts: (c) =>
    [
      [c.met, 'met'],
      [c.partly, 'partly met'],
      [c.missed, 'not met'],
      [c.open, 'open'],
      [c['not-applicable'], 'not applicable'],
    ]
      .filter(([n]) => n !== 0)
      .map(([n, word]) => `${n} ${word}`)
      .join(', '),
  status: 'Status',
  tests: 'What holds the level down',
  testState: { hit: 'certain', open: 'may be', unmet: 'not met' },
  keeps: (level) => `keeps the level at ${level} or below`,
  falls: (level) => `takes the level down to ${level}`,
  needed: (level) => `needed for ${level}`,
  because: 'Because of',
  missed: 'Not met',
  lost: (points) => `${points} points lost`,
  open: 'Not settled yet',
  openPoints: (points) => `${points} points open`,
  more: (count) => `and ${count} more`,
  path: (level) => `To reach ${level}`,
  pathReached: (level) => `${level} is reached already.`,
  pathNone: (level) => `${level} can not be reached by settling or raising items.`,
  pathCost: (cost) => `Cost: ${cost}`,
  pathGap: (gap) => `A path that costs up to ${gap} less may exist.`,
  settle: 'settle',
  raise: (to) => `raise to ${to} points`,
  reading: 'How to read this',
  readingText: [
    'Each item counts what the evidence shows. What nobody has seen yet counts as nothing at the lower end and in full at the upper end.',
    'Items that do not apply to this institution are left out, and their points go to the rest.',
    'A range is no judgement: it says how much is still to be looked at.',
  ],
  issues: 'Answers that do not count',
  plotTitle: 'Points of each dimension: certain, and possible',
  levelsTitle: 'Levels that are possible',
  surely: 'certain',
  perhaps: 'possible',
  state: {
    met: 'met',
    partly: 'partly met',
    missed: 'not met',
    open: 'open',
    'not-applicable': 'not applicable',
  },
  colon: ': ',
  listComma: ', ',
  paren: (text) => ` (${text})`,
};

const zh: ReportWords = {
  official: (document) => `官方方案：${document}`,
  notOfficial: '非官方',
  notOfficialLong: '非官方：本方案没有注明作为依据的官方文件，结果不是主管部门评定的等级。',
  officialShort: '官方',
  asOf: (day) => `截至 ${day}`,
  by: (scheme) => `方案：${scheme}`,
  level: '等级',
  score: '得分',
  point: (level) => level,
  range: (low, high) => `至少${low}，至多${high}`,
  rangeWhy: (open) => `结果是一个范围，因为还有 ${open} 项没有定论。无论这些项目最后如何，结果都在范围之内。`,
  perhapsLess: '上限可能偏高：可能不适用的项目太多，没有逐一试算。',
  scorePoint: (score, top) => `${score} 分（满分 ${top}）`,
  scoreRange: (low, high, top) => `${low} 至 ${high} 分（满分 ${top}）`,
  noLevel: '不能给出等级',
  unknownFigures: (count) => `方案中有 ${count} 个数值未知`,
  notApplicable: '不适用',
  nothingApplies: '方案的内容都不适用。',
  dimensions: '各维度',
  dimension: '维度',
  atLeast: '至少',
  atMost: '至多',
  outOf: '满分',
  items: '指标',
  itemCounts: (c) =>
    [
      [c.met, '符合'],
      [c.partly, '部分符合'],
      [c.missed, '不符合'],
      [c.open, '待定'],
      [c['not-applicable'], '不适用'],
    ]
      .filter(([n]) => n !== 0)
      .map(([n, word]) => `${word} ${n}`)
      .join('，'),
  status: '性质',
  tests: '限制等级的情形',
  testState: { hit: '确定', open: '可能', unmet: '未达到' },
  keeps: (level) => `等级不高于${level}`,
  falls: (level) => `等级降为${level}`,
  needed: (level) => `${level}的条件`,
  because: '涉及',
  missed: '不符合的指标',
  lost: (points) => `失 ${points} 分`,
  open: '尚无定论的指标',
  openPoints: (points) => `${points} 分待定`,
  more: (count) => `另有 ${count} 项`,
  path: (level) => `达到${level}`,
  pathReached: (level) => `已经达到${level}。`,
  pathNone: (level) => `仅靠补充证据或改进指标不能达到${level}。`,
  pathCost: (cost) => `代价：${cost}`,
  pathGap: (gap) => `可能存在代价少至多 ${gap} 的做法。`,
  settle: '查清并符合',
  raise: (to) => `提高到 ${to} 分`,
  reading: '怎样看这份结果',
  readingText: [
    '每个指标按已有证据计分。还没有人查看过的内容，下限按零分计，上限按满分计。',
    '对本机构不适用的指标不计，其分值归入其余指标。',
    '范围不是结论：它只说明还有多少内容需要查看。',
  ],
  issues: '不计的评定',
  plotTitle: '各维度得分：确定的和可能的',
  levelsTitle: '可能的等级',
  surely: '确定',
  perhaps: '可能',
  state: {
    met: '符合',
    partly: '部分符合',
    missed: '不符合',
    open: '待定',
    'not-applicable': '不适用',
  },
  colon: '：',
  listComma: '，',
  paren: (text) => `（${text}）`,
};

/** The texts in a language. */
export const reportWordsOf = (locale: Locale): ReportWords => (locale === 'en' ? en : zh);
