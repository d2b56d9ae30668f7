import type { Texts } from '@tuoyu/core';
import { both } from '../bodies.js';
import type { RegistrationBasis } from '../cite.js';
import type { DeadlineAddressee, DeadlineEventKind, DeadlineRegistrar, Limit } from './types.js';

/** A period as a rule. */
export interface DeadlineRule {
  readonly id: string;
  readonly event: DeadlineEventKind;
  /** Only with this registrar. */
  readonly registrar?: DeadlineRegistrar;
  /** Only where the plan of Nanjing applies. */
  readonly nanjing?: true;
  readonly title: Texts;
  readonly addressee: DeadlineAddressee;
  readonly limit: Limit;
  readonly basis: readonly RegistrationBasis[];
}

/** A text that gives no number. */
export const promptly: Limit = { kind: 'promptly' };
/** Working days. */
export const working = (count: number): Limit => ({ kind: 'working-days', count });
/** Calendar days. */
export const days = (count: number): Limit => ({ kind: 'days', count });
/** Whole months. */
export const months = (count: number): Limit => ({ kind: 'months', count });
/** A fixed day of the year after. */
export const nextYear = (month: number, day: number): Limit => ({ kind: 'day-of-next-year', month, day });

/** A rule with both titles. */
export const rule = (
  event: DeadlineEventKind,
  id: string,
  addressee: DeadlineAddressee,
  limit: Limit,
  title: readonly [zh: string, en: string],
  basis: readonly RegistrationBasis[],
  only: Pick<DeadlineRule, 'registrar' | 'nanjing'> = {},
): DeadlineRule => ({ id, event, addressee, limit, title: both(...title), basis, ...only });

/** Only bodies of civil affairs. */
export const civil = { registrar: 'civil-affairs' } as const;
/** Only bodies of market regulation. */
export const market = { registrar: 'market-regulation' } as const;
/** Only where the plan of Nanjing applies. */
export const nanjing = { nanjing: true } as const;
