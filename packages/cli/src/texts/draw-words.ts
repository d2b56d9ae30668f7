import type { Locale } from '@tuoyu/core';
import type { DrawConstraint, DrawResult } from '@tuoyu/nanjing';

type Of<K extends DrawConstraint['kind']> = Extract<DrawConstraint, { kind: K }>;

/** Texts about draws of inspections. */
export interface DrawWords {
  readonly hash: string;
  readonly seed: string;
  /** What a draw without a seed tells. */
  readonly noSeed: string;
  readonly state: { readonly [S in DrawResult['state']]: (visits: number) => string };
  readonly columns: { readonly [C in 'date' | 'institution' | 'team']: string };
  readonly constraint: { readonly [K in DrawConstraint['kind']]: (of: Of<K>) => string };
  readonly irreducible: { readonly true: string; readonly false: string };
  readonly frame: (institution: string) => string;
  readonly more: (count: number) => string;
  readonly verified: { readonly true: string; readonly false: string };
  readonly sameInput: { readonly true: string; readonly false: string };
  readonly reproduced: { readonly true: string; readonly false: string };
  readonly breaches: (count: number) => string;
}

const en: DrawWords = {
  hash: 'Hash of the input',
  seed: 'Seed',
  noSeed:
    'Publish the input and this hash first; then take a seed that nobody can choose, and draw with --seed.',
  state: {
    drawn: (visits) => `${visits} inspections drawn`,
    impossible: () => 'No plan can meet all demands. These can not be met together:',
    unsettled: () => 'The search ended at its limit: no plan found, and no proof that there is none',
  },
  columns: { date: 'Date', institution: 'Institution', team: 'Team' },
  constraint: {
    visit: ({ institution, visit }) => `inspection ${visit} of ${institution}`,
    closed: ({ institution, from, to }) => `${institution} is closed from ${from} to ${to}`,
    'since-last': ({ institution, days }) => `${days} days since the last inspection of ${institution}`,
    between: ({ institution, days }) => `${days} days between inspections of ${institution}`,
    conflict: ({ institution, inspector }) => `${inspector} is recused from ${institution}`,
    rotation: ({ institution, inspector }) => `${inspector} inspected ${institution} before`,
    absence: ({ inspector, from, to }) => `${inspector} is absent from ${from} to ${to}`,
    workload: ({ inspector, most }) => `${inspector} takes ${most} inspections a year at most`,
    'per-day': ({ inspector, most }) => `${inspector} takes ${most} inspections a day at most`,
    departments: ({ place, departments }) => `place ${place} of a team: ${departments.join(', ')}`,
  },
  irreducible: {
    true: 'Drop any one of them and the rest can be met.',
    false: 'Some of them may not be needed: the search could not settle it.',
  },
  frame: (institution) => `the plan for ${institution} is none`,
  more: (count) => `and ${count} more: --format json prints all`,
  verified: { true: 'The draw is verified', false: 'The draw is NOT verified' },
  sameInput: { true: 'The result names this input', false: 'The result names another input' },
  reproduced: {
    true: 'Drawn again from input and seed: the same',
    false: 'Drawn again from input and seed: something else',
  },
  breaches: (count) => (count === 0 ? 'Every demand is met' : `Demands not met: ${count}`),
};

const zh: DrawWords = {
  hash: '输入的散列值',
  seed: '种子',
  noSeed: '请先公布输入文件和这个散列值，再取一个任何人都无法选择的种子，用 --seed 抽取。',
  state: {
    drawn: (visits) => `抽取检查${visits}次`,
    impossible: () => '没有方案能满足全部条件。下列条件不能同时满足：',
    unsettled: () => '搜索到达上限：没有找到方案，也没有证明不存在方案',
  },
  columns: { date: '日期', institution: '机构', team: '检查人员' },
  constraint: {
    visit: ({ institution, visit }) => `${institution}的第${visit}次检查`,
    closed: ({ institution, from, to }) => `${institution}自${from}至${to}停业`,
    'since-last': ({ institution, days }) => `距${institution}上次检查至少${days}日`,
    between: ({ institution, days }) => `${institution}两次检查之间至少${days}日`,
    conflict: ({ institution, inspector }) => `${inspector}回避${institution}`,
    rotation: ({ institution, inspector }) => `${inspector}上次检查过${institution}`,
    absence: ({ inspector, from, to }) => `${inspector}自${from}至${to}不在岗`,
    workload: ({ inspector, most }) => `${inspector}每年最多检查${most}次`,
    'per-day': ({ inspector, most }) => `${inspector}每日最多检查${most}次`,
    departments: ({ place, departments }) => `检查组第${place}席：${departments.join('、')}`,
  },
  irreducible: {
    true: '去掉其中任何一项，其余都能满足。',
    false: '其中有的可能并非必需：搜索未能确定。',
  },
  frame: (institution) => `${institution}的方案不成立`,
  more: (count) => `另有${count}项：--format json 全部列出`,
  verified: { true: '抽取结果核验通过', false: '抽取结果核验不通过' },
  sameInput: { true: '结果所指的输入就是本文件', false: '结果所指的是另一份输入' },
  reproduced: { true: '用输入和种子重新抽取：相同', false: '用输入和种子重新抽取：不同' },
  breaches: (count) => (count === 0 ? '全部条件都满足' : `不满足的条件：${count}项`),
};

/** The texts in a language. */
export const drawWordsOf = (locale: Locale): DrawWords => (locale === 'en' ? en : zh);
