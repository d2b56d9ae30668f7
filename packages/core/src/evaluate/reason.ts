/** Why a value is unknown. */
export type UnknownReason =
  | 'missing'
  | 'unreadable'
  | 'expired'
  | 'withheld'
  | 'out-of-domain'
  | 'zero-divisor'
  | 'no-figure'
  | 'no-choice'
  | 'no-calendar';

/** What would settle an unknown outcome. */
export interface Need {
  readonly pointer: string;
  readonly reason: UnknownReason;
  /** The choice to make, for `no-choice`. */
  readonly choice?: string;
  /** The figure to supply, for `no-figure`. */
  readonly figure?: string;
}
