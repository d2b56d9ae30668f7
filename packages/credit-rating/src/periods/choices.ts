import type { Texts } from '@tuoyu/core';
import { type CreditBasis, civilCode, evaluationPlan, order36 } from '../cite.js';
import { both } from '../texts.js';
import type { CreditChoices } from './types.js';

/** An open choice of the law: the question, what can be taken, and what is taken without a word. */
export interface CreditChoice {
  readonly question: Texts;
  readonly options: readonly { readonly value: string | boolean; readonly title: Texts }[];
  /** Null where no text supports one: then both readings stand side by side. */
  readonly without: string | null;
  /** Texts that raise the question or answer it. */
  readonly basis: readonly CreditBasis[];
}

/** Every choice, by its name in {@link CreditChoices}. */
export const creditChoices: { readonly [C in keyof CreditChoices]: CreditChoice } = {
  dayOfDecision: {
    question: both(
      '作出决定的当日是否计入期间',
      'whether the day of the decision is the first day of a period',
    ),
    options: [
      { value: 'not-counted', title: both('不计入，自次日起算', 'it is not; the day after is') },
      { value: 'counted', title: both('计入', 'it is') },
    ],
    without: 'not-counted',
    basis: [civilCode('arts. 201, 202', 'L226'), order36('grades', 'L226')],
  },
  transition: {
    question: both(
      '2026年4月1日以前作出的决定适用哪一规定',
      'which rule governs decisions made before 2026-04-01',
    ),
    options: [
      { value: 'new-rule', title: both('第36号令', 'order 36') },
      { value: 'old-rule', title: both('当时的规定', 'the rule of their time') },
    ],
    without: null,
    basis: [order36('dates', 'AB075')],
  },
  evaluationCapInForce: {
    question: both(
      '公共信用评价为D级的不得评为行业A级，是否已经施行',
      'whether the cap between public grade D and industry grade A is in force',
    ),
    options: [
      { value: true, title: both('已经施行', 'it is') },
      { value: false, title: both('没有施行', 'it is not') },
    ],
    without: null,
    basis: [evaluationPlan('not known', 'nanjing 4.4')],
  },
};

/** The choices as given; those left out are open, and the day of the decision is not counted. */
export const choicesOf = (given: Partial<CreditChoices> = {}): CreditChoices => ({
  dayOfDecision: given.dayOfDecision ?? 'not-counted',
  transition: given.transition ?? null,
  evaluationCapInForce: given.evaluationCapInForce ?? null,
});
