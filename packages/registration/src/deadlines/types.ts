import type { Texts } from '@tuoyu/core';
import type { NoCalendar } from '@tuoyu/reference';
import type { RegistrationBasis } from '../cite.js';
import type { OpenQuestion } from '../route/types.js';

/** What starts a period. */
export type DeadlineEventKind =
  | 'name-declared'
  | 'registration-applied'
  | 'registered'
  | 'file-received'
  | 'change-approved'
  | 'registration-changed'
  | 'registration-cancelled'
  | 'liquidation-finished'
  | 'name-found-wrong'
  | 'name-dispute-accepted'
  | 'name-ordered-out'
  | 'works-accepted'
  | 'year-ended';

/** The registrar, on which some periods hang. */
export type DeadlineRegistrar = 'staffing-office' | 'civil-affairs' | 'market-regulation';

/** Something that happened, with its day. */
export interface DeadlineEvent {
  readonly kind: DeadlineEventKind;
  /** Day (ISO) of the event; for `year-ended` any day of the year that is reported on. */
  readonly on: string;
  readonly registrar?: DeadlineRegistrar | undefined;
  /** Six-digit code of the seat: Nanjing adds a recipient. */
  readonly place?: string | undefined;
  /** Whether the plan of Nanjing still applies after 2025. */
  readonly planInForce?: boolean | undefined;
}

/** How a period that ends on a rest day ends; a choice, since no clause is cited for it. */
export interface DeadlineOptions {
  readonly endOnRestDay?: 'next-working-day' | 'stay' | undefined;
}

/** Length of a period as the text says it. */
export type Limit =
  | { readonly kind: 'working-days' | 'days' | 'months'; readonly count: number }
  /** A fixed day of the year after. */
  | { readonly kind: 'day-of-next-year'; readonly month: number; readonly day: number }
  /** At once or in good time: no number, and none is put in. */
  | { readonly kind: 'promptly' };

/** Whose duty a period is. */
export type DeadlineAddressee = 'institution' | 'founder' | 'registrar' | 'health-authority';

/** A period that an event starts. */
export interface Deadline {
  readonly id: string;
  readonly title: Texts;
  readonly addressee: DeadlineAddressee;
  readonly limit: Limit;
  /** First day that is counted; null where nothing is counted. */
  readonly firstDay: string | null;
  /** Last day to act: a day, `promptly`, or unknown because the calendar does not reach it. */
  readonly lastDay: string | 'promptly' | NoCalendar;
  /** The last day before it moved from a rest day; equal to `lastDay` when it did not move; null without a day. */
  readonly unmoved: string | null;
  readonly basis: readonly RegistrationBasis[];
}

/** The periods of an event, with what no row answers. */
export interface Deadlines {
  readonly event: DeadlineEvent;
  readonly choices: { readonly endOnRestDay: 'next-working-day' | 'stay' };
  readonly deadlines: readonly Deadline[];
  readonly questions: readonly OpenQuestion[];
}
