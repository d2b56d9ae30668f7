import type { Texts } from '@tuoyu/core';
import {
  type CreditBasis,
  marketRepair,
  order36,
  order44,
  order45,
  order60,
  publicity,
  repairPlan,
} from '../cite.js';
import type { Severity } from '../records/types.js';
import { both } from '../texts.js';

/** A figure that a period rests on. */
export interface CreditFigure {
  readonly id: string;
  readonly title: Texts;
  readonly value: number;
  readonly unit: 'month' | 'year' | 'working-day' | 'day';
  readonly basis: readonly [CreditBasis, ...CreditBasis[]];
}

const figure = <const I extends string>(
  id: I,
  value: number,
  unit: CreditFigure['unit'],
  [zh, en]: readonly [string, string],
  ...basis: readonly [CreditBasis, ...CreditBasis[]]
) => ({ id, title: both(zh, en), value, unit, basis }) satisfies CreditFigure;

/** Every figure of display and of lists, with its row, clause and tag. */
export const creditFigures = [
  figure(
    'order-36/minor-longest',
    3,
    'month',
    ['轻微失信信息最长公示期', 'longest display of minor data, if shown at all'],
    order36('grades', 'L227'),
    repairPlan('grades', 'L234'),
  ),
  figure(
    'order-36/general-shortest',
    3,
    'month',
    ['一般失信信息最短公示期', 'shortest display of general data'],
    order36('grades', 'L228'),
    repairPlan('grades', 'L234'),
  ),
  figure(
    'order-36/general-longest',
    12,
    'month',
    ['一般失信信息最长公示期', 'longest display of general data'],
    order36('grades', 'L228'),
    repairPlan('grades', 'L234'),
  ),
  figure(
    'order-36/serious-shortest',
    12,
    'month',
    ['严重失信信息最短公示期', 'shortest display of serious data'],
    order36('grades', 'L229'),
    repairPlan('grades', 'L234'),
  ),
  figure(
    'order-36/serious-longest',
    36,
    'month',
    ['严重失信信息最长公示期', 'longest display of serious data'],
    order36('grades', 'L229'),
    repairPlan('grades', 'L234'),
  ),
  figure(
    'order-45/publish-within',
    20,
    'working-day',
    ['作出处罚决定后公示的期限', 'days within which a penalty is shown'],
    order45('art. 9', 'L236'),
  ),
  figure(
    'order-45/send-within',
    10,
    'working-day',
    ['跨省推送处罚信息的期限', 'days within which a penalty is sent to another province'],
    order45('art. 10', 'L236'),
  ),
  figure(
    'order-45/publish-received-within',
    10,
    'working-day',
    ['收到跨省处罚信息后公示的期限', 'days within which what another province sent is shown'],
    order45('art. 10', 'L236'),
  ),
  figure(
    'order-45/withdraw-within',
    3,
    'working-day',
    ['处罚被变更、撤销后撤回公示的期限', 'days within which a changed penalty is withdrawn'],
    order45('art. 11', 'L237'),
  ),
  figure(
    'order-45/light-display',
    3,
    'month',
    ['通报批评或者较低数额罚款的公示期', 'display of circulated criticism or a low fine'],
    order45('art. 13', 'L238'),
  ),
  figure(
    'order-45/display',
    36,
    'month',
    ['其他行政处罚的公示期', 'display of other penalties'],
    order45('art. 13', 'L238'),
  ),
  figure(
    'samr-repair/general-shortest',
    3,
    'month',
    ['市场监管一般失信信息最短公示期', 'shortest display of general data of the market regulator'],
    marketRepair('not known', 'L240'),
  ),
  figure(
    'samr-repair/general-longest',
    12,
    'month',
    ['市场监管一般失信信息最长公示期', 'longest display of general data of the market regulator'],
    marketRepair('not known', 'L240'),
  ),
  figure(
    'samr-repair/decide-within',
    7,
    'working-day',
    ['市场监管信用修复决定期限', 'days for a decision on repair of the market regulator'],
    marketRepair('not known', 'L240'),
  ),
  figure(
    'samr-repair/send-within',
    3,
    'working-day',
    ['修复结果推送登记地的期限', 'days within which a repair is sent to the home registrar'],
    marketRepair('not known', 'L240'),
  ),
  figure(
    'order-44/off-list',
    36,
    'month',
    ['列入严重违法失信名单的期限', 'time on the serious list of the market regulator'],
    order44('not known', 'L242', 'unverified'),
  ),
  figure(
    'order-44/early-removal',
    12,
    'month',
    ['可以申请提前移出严重违法失信名单的时间', 'time after which early removal is possible'],
    order44('not known', 'L242', 'unverified'),
  ),
  figure(
    'publicity/abnormal-to-serious',
    36,
    'month',
    [
      '列入经营异常名录满此期限列入严重违法企业名单',
      'time on the abnormal list without cure that leads to the serious list',
    ],
    publicity('art. 17', 'L246'),
  ),
  figure(
    'publicity/off-list',
    60,
    'month',
    ['列入严重违法企业名单后未再发生的移出期限', 'clean time after which the serious list ends'],
    publicity('art. 17', 'L246'),
  ),
  figure(
    'order-60/abnormal-to-serious',
    24,
    'month',
    [
      '列入活动异常名录满此期限列入严重违法失信名单',
      'time on the abnormal list of civil affairs that leads to the serious list',
    ],
    order60('not known', 'nanjing 4.5'),
  ),
] as const;

/** Id of a figure. */
export type CreditFigureId = (typeof creditFigures)[number]['id'];

const byId = new Map<string, CreditFigure>(creditFigures.map((one) => [one.id, one]));

/** A figure by its id. */
export const creditFigure = (id: CreditFigureId): CreditFigure => byId.get(id) as CreditFigure;

/** Value of a figure. */
export const figureValue = (id: CreditFigureId): number => creditFigure(id).value;

/** Shortest display by severity, in months; order 36. A minor record may be repaired once the duty is met. */
export const shortestMonths: { readonly [S in Severity]: number } = {
  minor: 0,
  general: figureValue('order-36/general-shortest'),
  serious: figureValue('order-36/serious-shortest'),
};

/** Longest display by severity, in months; order 36. */
export const longestMonths: { readonly [S in Severity]: number } = {
  minor: figureValue('order-36/minor-longest'),
  general: figureValue('order-36/general-longest'),
  serious: figureValue('order-36/serious-longest'),
};
