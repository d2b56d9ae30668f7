import { planDay, targetDay } from './horizon.js';

/** Whether the plan holds on a day, for everything that rests on it. */
export interface PlanStamp {
  readonly choice: 'planInForce';
  /** Null while nobody has chosen. */
  readonly taken: 'yes' | 'no' | null;
  /** False before the day of the plan. */
  readonly begun: boolean;
  /** False up to 2025-12-31, when nothing has to be chosen. */
  readonly open: boolean;
  /** True after 2025 where the choice says that the plan does not hold. */
  readonly ended: boolean;
}

/** The stamp for a day (ISO): from its own day to the end of 2025 the plan holds, after that a choice tells. */
export const planStamp = (day: string, taken?: 'yes' | 'no'): PlanStamp => ({
  choice: 'planInForce',
  taken: taken ?? null,
  begun: day >= planDay,
  open: day > targetDay && taken === undefined,
  ended: day > targetDay && taken === 'no',
});
