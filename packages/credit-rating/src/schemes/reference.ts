import { defineScheme, type Gate, type Scheme } from '@tuoyu/scheme';
import { type CreditFactId, creditFactIds, creditFacts } from '../facts/facts.js';
import { both } from '../texts.js';

const gate = (fact: CreditFactId): Gate => ({
  id: fact.slice('credit/'.length),
  title: creditFacts[fact].title,
  demand: { kind: 'rule-passes', rule: fact },
});

/**
 * A scheme of plain gates: the level follows from the most severe live record and list entry; nothing is added up and
 * nothing fades. It is of our own making, official nowhere, and never a default.
 */
export const referenceCreditScheme: Scheme = /* @__PURE__ */ defineScheme(
  {
    format: 'tuoyu-scheme/1',
    id: 'credit-reference',
    version: '1',
    title: both('信用等级参考方案（非官方）', 'Reference scheme of credit levels (not official)'),
    official: false,
    ownChoice: true,
    // the language asks for one item; blocks do not read its point
    max: 1,
    method: { kind: 'blocks', spread: 'whole' },
    rounding: { quantum: 1, mode: 'down' },
    children: [
      {
        id: 'nothing-live',
        title: both('没有有效的失信记录', 'nothing live'),
        max: 1,
        from: { kind: 'rules', rules: ['credit/no-live-serious-record'], score: 'all-pass' },
      },
    ],
    levels: [
      {
        id: 'serious',
        title: both('有严重失信记录或在严重名单中', 'a serious record, or on a serious list'),
      },
      {
        id: 'general',
        title: both('有一般失信记录或在异常名录中', 'a general record, or on an abnormal list'),
        requires: [
          gate('credit/not-on-serious-list'),
          gate('credit/no-live-serious-record'),
          gate('credit/abnormal-list-not-overdue'),
        ],
      },
      {
        id: 'minor',
        title: both('有轻微失信记录', 'a minor record'),
        requires: [gate('credit/no-live-general-record'), gate('credit/not-on-abnormal-list')],
      },
      {
        id: 'clear',
        title: both('没有有效的失信记录', 'no live record'),
        requires: [gate('credit/no-live-minor-record')],
      },
    ],
  },
  { rules: creditFactIds },
);
