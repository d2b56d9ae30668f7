import type { Texts } from '@tuoyu/core';
import type { CreditBasis } from '../cite.js';
import type { Channel, DaySpan, RegimeId } from '../periods/types.js';
import type { Three } from '../three.js';

/** A condition of repair or of an early stop. */
export interface RepairCondition {
  readonly id:
    | 'shortest-period'
    | 'duties-met'
    | 'promise'
    | 'other-conditions'
    | 'harm-undone'
    | 'no-repeat'
    | 'not-listed'
    | 'not-excluded';
  readonly title: Texts;
  readonly met: Three;
  readonly basis: CreditBasis;
}

/** Where a repair stands on a day. */
export interface RepairStatus {
  readonly regime: RegimeId;
  readonly channel: Channel;
  /** Where it is asked. */
  readonly window: Texts;
  /** Repair or early stop. */
  readonly kind: 'repair' | 'early-stop';
  /** First day on which it may be asked, as far as time goes. */
  readonly from: DaySpan;
  /** Whether it may be asked on the day. */
  readonly mayAsk: Three;
  readonly conditions: readonly RepairCondition[];
  /** Conditions that are not met, or not known to be. */
  readonly lacking: readonly RepairCondition['id'][];
  /** Papers of the application. */
  readonly papers: readonly { readonly title: Texts; readonly basis: CreditBasis }[];
}
