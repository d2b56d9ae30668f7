import type { Texts } from '@tuoyu/core';
import type { Sourced } from './sourced.js';

/** How much a dimension or item must have: points of its maximum, or a share of it from 0 to 1; exactly one of both. */
export interface Bar {
  /** Points, compared after one rounding in the mode of the scheme. */
  readonly points?: number;
  /** Share of the maximum, compared without rounding. */
  readonly share?: number;
}

/** What makes a veto or a cap bite. */
export type Trigger =
  /** A rule fails for some subject. */
  | { readonly kind: 'rule-fails'; readonly rule: string }
  /** A binding duty is certainly breached; of the named rules only, if rules are named. */
  | { readonly kind: 'breach'; readonly rules?: readonly string[] }
  /** A dimension or item stays below a bar. */
  | ({ readonly kind: 'below'; readonly node: string } & Bar)
  /** An assessor gave an item one of these values, which are the lowest of its scale. */
  | { readonly kind: 'answer'; readonly item: string; readonly values: readonly string[] }
  /** A question of its own on the score sheet, answered `yes` or `no` under the id of the veto or cap. */
  | { readonly kind: 'question'; readonly text: Texts };

/** What a level demands beside its band. */
export type Demand =
  /** A rule fails for no subject. */
  | { readonly kind: 'rule-passes'; readonly rule: string }
  /** No binding duty is or may be breached; of the named rules only, if rules are named. */
  | { readonly kind: 'no-breach'; readonly rules?: readonly string[] }
  /** A dimension or item reaches a bar. */
  | ({ readonly kind: 'reaches'; readonly node: string } & Bar)
  /** At least `count` of the nodes that apply reach a bar; all that apply, where fewer apply. */
  | ({ readonly kind: 'count'; readonly nodes: readonly string[]; readonly count: number } & Bar)
  /** An assessor gave an item one of these values, which are the highest of its scale. */
  | { readonly kind: 'answer'; readonly item: string; readonly values: readonly string[] }
  /** A question of its own on the score sheet, answered `yes` or `no` under the id of the gate. */
  | { readonly kind: 'question'; readonly text: Texts };

/** A demand of a level: who does not meet it stays below the level. */
export interface Gate extends Sourced {
  readonly id: string;
  readonly title: Texts;
  readonly demand: Demand;
}

/** One hit takes the level down to `to`; without `to`, to the lowest. */
export interface Veto extends Sourced {
  readonly id: string;
  readonly title: Texts;
  readonly when: Trigger;
  readonly to?: string;
}

/** A hit keeps the level at `to` or below. */
export interface Cap extends Sourced {
  readonly id: string;
  readonly title: Texts;
  readonly when: Trigger;
  readonly to: string;
}
