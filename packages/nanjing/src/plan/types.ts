import type { Addressee, Obligation, Texts } from '@tuoyu/core';
import type { PlanFigureId } from '../figures/figures.js';
import type { BodyId } from '../responsibilities/bodies.js';
import type { TaskId } from '../responsibilities/tasks.js';

/** What a statement of the plan is. */
export type StatementKind =
  /** A thought or a wish that leaves nothing to count and nothing to decide. */
  | 'aim'
  /** Something to be reached by the horizon of the plan. */
  | 'target'
  /** Something that somebody does. */
  | 'duty'
  /** Something that is welcome. */
  | 'encouragement'
  /** Money, prices, taxes, land or space that somebody may get. */
  | 'support'
  /** The bodies that carry a task. */
  | 'bodies';

/** One of several things that a statement lists by name. */
export interface Part {
  /** Stable within the statement. */
  readonly id: string;
  readonly title: Texts;
  /** Named as an example ("and the like"): the plan does not say that each of them is needed. */
  readonly example?: true;
}

/** What became of a statement: what encodes it, or why nothing can. */
export type StatementAnswer =
  | {
      readonly kind: 'encoded';
      /** Rules of the profile `nanjing`, whichever package they stand in. */
      readonly rules: readonly string[];
      /** Ids of the targets of this package. */
      readonly targets: readonly string[];
      /** Exported functions and data, as `@tuoyu/PACKAGE#NAME`. */
      readonly exports: readonly `@tuoyu/${string}#${string}`[];
    }
  | { readonly kind: 'not-encoded'; readonly why: Texts };

/** One statement of the plan 宁政办发〔2020〕57号, in our own words. */
export interface Statement {
  /** 1 to 96, as the dossier counts them. */
  readonly number: number;
  /** Row of the dossier, such as `L083` for statement 40. */
  readonly row: `L${string}`;
  /** Part, section and item as printed, such as `三(二)2`. */
  readonly locator: string;
  readonly kind: StatementKind;
  /** How strong it is worded. */
  readonly obligation: Obligation;
  /** Whose duty it is. */
  readonly addressee: Addressee;
  /** Whom or what it reaches, more exactly than the addressee. */
  readonly appliesTo: Texts;
  readonly summary: Texts;
  /** What the statement lists by name, in order; empty without a list. */
  readonly parts: readonly Part[];
  /** Numbers that stand in it. */
  readonly figures: readonly PlanFigureId[];
  /** Task of the plan under which it stands; null where the plan names no bodies. */
  readonly task: TaskId | null;
  /** Bodies that the plan names for its task, without the district governments, which carry every task. */
  readonly bodies: readonly BodyId[];
  /** Damage of the copy that touches a figure. */
  readonly damage: Texts | null;
  readonly answer: StatementAnswer;
}
