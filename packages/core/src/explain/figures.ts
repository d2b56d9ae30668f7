import type { Plan } from '../compile/plan.js';
import { anchorOf } from '../compile/settle.js';
import type { Period } from '../declare/instrument.js';
import type { Rule } from '../declare/rule.js';
import { canonical } from '../report/canonical.js';
import type { ReportValue } from '../report/report.js';
import type { ClauseFigure } from './clause.js';
import { historyOf } from './settler.js';

const holdsOn = ({ from, to }: Period, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

const isPlain = (value: ReportValue): value is number | readonly string[] =>
  typeof value === 'number' || Array.isArray(value);

/** A figure as a rule used it; `value` is what it came to for the record. */
export const figureUsed = (
  plan: Plan,
  rule: Rule,
  id: string,
  value: ReportValue,
): ClauseFigure | undefined => {
  const history = historyOf(plan, id);
  if (history === undefined) return undefined;
  const { figure, versions } = history;
  const shown = isPlain(value) ? { value } : {};
  const adoption = plan.adoptions.find((a) => a.figure === id);
  const fitting = versions.filter(
    (v) =>
      (anchorOf(rule) !== undefined || holdsOn(v, plan.asOf)) &&
      (!isPlain(value) || adoption !== undefined || canonical(v.value) === canonical(value)),
  );
  return {
    id,
    title: figure.title,
    unit: figure.unit,
    ...shown,
    basis: fitting.map(({ basis }) => basis),
  };
};
