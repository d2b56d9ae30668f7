import type { Obligation, Texts } from '@tuoyu/core';
import type { Institution, Founder as RecordFounder } from '@tuoyu/model';
import type { AuthorityLevel, Body } from '../bodies.js';
import type { RegistrationBasis } from '../cite.js';
import type { Paper } from '../papers.js';

/** What a founder has said. What is left out stays open; a step that hangs on it asks for it. */
export interface Founder {
  readonly legalForm?: Institution['legalForm'] | undefined;
  readonly forProfit?: boolean | null | undefined;
  /** Kind of provider: a home-based point and a nursery class have ways of their own; without it, an institution. */
  readonly kind?: Institution['kind'] | undefined;
  readonly founderKind?: RecordFounder['kind'] | undefined;
  /** Six-digit code of the seat (GB/T 2260), or of the registrar of a zone such as 320191. */
  readonly place?: string | null | undefined;
  /** How meals are given: `none`, cooked here (`own`) or brought in (`outside`). */
  readonly meals?: 'none' | 'own' | 'outside' | null | undefined;
}

/** What a route is asked with. */
export interface RouteOptions {
  /** Day (ISO) of the question; that of the register of instruments by default. No clock is read. */
  readonly asOf?: string | undefined;
  /** Whether the plan of Nanjing still applies after 2025; no text says so, so there is no default. */
  readonly planInForce?: boolean | undefined;
}

/** Code of a step. */
export type StepId =
  | 'owners-consent'
  | 'area-demand'
  | 'health-consent'
  | 'supervisor-consent'
  | 'name'
  | 'scope'
  | 'registration'
  | 'data-push'
  | 'hygiene-evaluation'
  | 'fire-certificate'
  | 'food-licence'
  | 'founding-check'
  | 'filing'
  | 'receipt'
  | 'site-verification'
  | 'publication'
  | 'local-rules';

/** Something that no dossier row answers, with whom to ask. */
export interface OpenQuestion {
  readonly text: Texts;
  readonly ask: readonly Body[];
}

/** Who acts on a step, or before whom. */
export interface Authority {
  /** One body, or several where any of them may be the one; none where no row says which, then a question asks. */
  readonly bodies: readonly Body[];
  readonly level: AuthorityLevel;
  /** Code and name of its place, where the place is known and the text says that it is the authority's place. */
  readonly place: { readonly code: string; readonly name: string | null } | null;
}

/** How soon, as the text says: a period of `deadlines`, or a word without a number. */
export type StepTime = 'promptly' | 'within-5-working-days' | 'within-15-working-days' | 'within-60-days';

interface StepHead {
  readonly id: StepId;
  readonly title: Texts;
  /** Position in the route, from 1. */
  readonly order: number;
  /** Whether a text gives the step its place in the order, or we chose it. */
  readonly orderSaid: boolean;
}

/** A step that dossier rows carry. */
export interface DeterminedStep extends StepHead {
  readonly status: 'determined';
  /** Whose step it is. */
  readonly actor: 'founder' | 'registrar' | 'health-authority' | 'district';
  readonly authority: Authority;
  readonly obligation: Obligation;
  /** Steps of this route that come first. */
  readonly after: readonly StepId[];
  /** Conditions besides earlier steps. */
  readonly conditions: readonly Texts[];
  readonly papers: readonly Paper[];
  readonly time: StepTime | null;
  readonly basis: readonly RegistrationBasis[];
  /** What no row says about this step. */
  readonly questions: readonly OpenQuestion[];
}

/**
 * Why a step stays open: no row carries it (`no-row`), a fact of the founder is missing (`missing-fact`), a choice of the
 * law is not taken (`no-choice`), facts contradict each other (`contradiction`), no text was in force (`no-text`).
 */
export type OpenStepReason = 'no-row' | 'missing-fact' | 'no-choice' | 'contradiction' | 'no-text';

/** A step that is not composed: the question and whom to ask. */
export interface OpenStep extends StepHead {
  readonly status: 'not-determined';
  readonly reason: OpenStepReason;
  readonly question: Texts;
  readonly ask: readonly Body[];
  /** Facts of the founder, or choices, that would decide it. */
  readonly needs: readonly (keyof Founder | 'planInForce' | 'asOf')[];
  readonly basis: readonly RegistrationBasis[];
}

/** One step of a route. */
export type RouteStep = DeterminedStep | OpenStep;

/** The steps of a founder, in order. */
export interface Route {
  readonly founder: Founder;
  readonly asOf: string;
  /** The place as understood; null for none. */
  readonly place: string | null;
  readonly steps: readonly RouteStep[];
}

type Draft<S> = S extends unknown ? Omit<S, 'order'> : never;
/** A step that has no position yet. */
export type StepDraft = Draft<RouteStep>;

/** What the makers of steps read. */
export interface RouteFacts {
  readonly founder: Founder;
  readonly on: string;
  readonly place: string | undefined;
  /** Whether the seat is in Nanjing. */
  readonly nanjing: boolean | undefined;
  /** Whether the plan applies there on that day. */
  readonly plan: 'applies' | 'not' | 'undecided';
}
