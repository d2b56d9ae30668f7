import type { Texts } from '@tuoyu/core';
import { requireDay } from '../day.js';
import { both } from '../texts.js';
import {
  type CreditDeadlineOptions,
  creditDeadlines,
  type ProcedureState,
  procedureState,
} from './deadlines.js';
import type { CreditEventName, ProcedurePeriod } from './types.js';

/** A step of a procedure that happened. */
export interface ProcedureStep {
  readonly event: CreditEventName;
  /** ISO day. */
  readonly on: string;
}

/** A step with the periods that it started. */
export interface ProcedureStepStatus extends ProcedureStep {
  readonly periods: readonly (ProcedurePeriod & { readonly state: ProcedureState })[];
}

/** Where a procedure stands on a day. */
export interface ProcedureStatus {
  readonly kind: 'repair' | 'objection';
  readonly asOf: string;
  readonly steps: readonly ProcedureStepStatus[];
  /** The step that comes next; null when it is finished. */
  readonly next: CreditEventName | null;
  /** Steps out of order, or after the day. */
  readonly problems: readonly Texts[];
}

const orders: { readonly [K in ProcedureStatus['kind']]: readonly CreditEventName[] } = {
  repair: ['repair-applied', 'repair-accepted', 'repair-decided'],
  objection: ['objection-raised', 'objection-accepted'],
};

/**
 * A repair or an objection as dated steps. The next step settles the periods of the one before: done on its day. Steps out
 * of order are problems and count all the same. Throws a `CreditError` when `asOf` is no day.
 */
export const procedureOf = (
  kind: ProcedureStatus['kind'],
  steps: readonly ProcedureStep[],
  { asOf, ...options }: CreditDeadlineOptions & { readonly asOf: string },
): ProcedureStatus => {
  requireDay('asOf', asOf);
  const order = orders[kind];
  const known = steps.filter(({ event, on }) => order.includes(event) && on <= asOf);
  const sorted = [...known].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : order.indexOf(a.event) - order.indexOf(b.event),
  );
  const problems: Texts[] = [];
  if (steps.some(({ event }) => !order.includes(event)))
    problems.push(both('有步骤不属于该程序', 'a step does not belong to this procedure'));
  if (steps.some(({ on }) => on > asOf))
    problems.push(both('有步骤在所问日期之后', 'a step lies after the day of the question'));
  if (sorted.some(({ event }, i) => event !== order[i]))
    problems.push(both('步骤缺失或者顺序不对', 'steps are missing or out of order'));
  const reached = Math.max(-1, ...sorted.map(({ event }) => order.indexOf(event)));
  return {
    kind,
    asOf,
    steps: sorted.map(({ event, on }) => {
      const next = sorted.find((step) => order.indexOf(step.event) === order.indexOf(event) + 1);
      const last = order.indexOf(event) === order.length - 1;
      const done = last ? {} : { doneOn: next?.on ?? null };
      return {
        event,
        on,
        periods: creditDeadlines(event, on, options).periods.map((period) => ({
          ...period,
          state: procedureState(period, { ...done, asOf }),
        })),
      };
    }),
    next: order[reached + 1] ?? null,
    problems,
  };
};
