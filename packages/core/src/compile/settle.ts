import type { Choice } from '../declare/choice.js';
import type { FigureValue } from '../declare/figure.js';
import type { Rule } from '../declare/rule.js';
import { TuoyuError } from '../error.js';
import type { Expr, FieldExpr } from '../expression/expression.js';
import { fold } from '../expression/fold.js';
import { rewrite } from '../expression/parts.js';
import { placedIn } from '../interpret/division.js';
import { FIRST_DAY, formatDay, LAST_DAY } from '../value/day.js';
import { type DatedVersion, type LayeredFigure, versionOn } from './figures.js';
import type { DaySpan } from './periods.js';

/** What `compile` knows when it puts values in the place of figures, choices and the seat. */
export interface Settings {
  readonly asOf: number;
  readonly place: string | undefined;
  readonly seat: string | undefined;
  readonly figures: ReadonlyMap<string, LayeredFigure>;
  /** Versions of a layer with what named persons adopted. */
  readonly versionsOf: (figure: string, layer: number) => readonly DatedVersion[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly taken: { readonly [choice: string]: string };
}

/** Where the versions of a rule's figures are looked up. */
export type Anchor = { readonly field: FieldExpr; readonly spans: readonly DaySpan[] } | undefined;

/** The field whose day decides which versions a rule takes; undefined for the day of evaluation. */
export const anchorOf = ({ timeAnchor }: Pick<Rule, 'timeAnchor'>): FieldExpr | undefined =>
  timeAnchor === undefined || timeAnchor === 'asOf'
    ? undefined
    : { op: 'field', of: 'record', path: timeAnchor };

const day = (n: number): Expr => ({ op: 'date', value: formatDay(n) });

/** Whether a day lies in a span. */
export const inSpan = (of: Expr, { from, to }: DaySpan): Expr => {
  const parts: Expr[] = [];
  if (from > FIRST_DAY) parts.push({ op: 'ge', args: [of, day(from)] });
  if (to < LAST_DAY) parts.push({ op: 'le', args: [of, day(to)] });
  return parts.length === 1 ? (parts[0] as Expr) : { op: 'and', args: parts };
};

/**
 * Whether the seat lies in a division; a constant when the place tells or the division is the whole nation. A place that
 * is wider than the division leaves it to the record's own seat.
 */
export const seatedIn = (division: string, { place, seat }: Settings): Expr => {
  if (division === '000000') return { op: 'value', value: true };
  const placed = place === undefined ? undefined : placedIn(place, division);
  if (placed !== undefined) return { op: 'value', value: placed };
  if (seat === undefined)
    throw new TuoyuError('incomplete', { at: `layer ${division}`, missing: 'seat or place' });
  return { op: 'inDivision', of: { op: 'field', of: 'record', path: seat }, code: division };
};

/** The version in force on the anchor day, written into the expression by `write`; `gap` where there is none. */
const overTime = (
  versions: readonly DatedVersion[],
  asOf: number,
  anchor: Anchor,
  write: (value: FigureValue) => Expr,
  gap: Expr,
): Expr => {
  if (anchor === undefined) {
    const version = versionOn(versions, asOf);
    return version === undefined ? gap : write(version.value);
  }
  const bounds = {
    from: Math.min(...anchor.spans.map((s) => s.from)),
    to: Math.max(...anchor.spans.map((s) => s.to)),
  };
  const relevant = versions.filter((v) => v.to >= bounds.from && v.from <= bounds.to);
  const [first] = relevant;
  const last = relevant[relevant.length - 1];
  if (first === undefined || last === undefined) return gap;
  const seamless =
    first.from <= bounds.from &&
    last.to >= bounds.to &&
    relevant.every((v, i) => i === 0 || (relevant[i - 1] as DatedVersion).to + 1 === v.from);
  // The latest version needs no condition of its own when the versions leave no gap.
  return relevant.reduceRight<Expr>(
    (rest, v, i) =>
      seamless && i === relevant.length - 1
        ? write(v.value)
        : { op: 'if', if: inSpan(anchor.field, v), then: write(v.value), else: rest },
    gap,
  );
};

const overLayers = (
  id: string,
  settings: Settings,
  anchor: Anchor,
  write: (value: FigureValue) => Expr,
): Expr => {
  const layered = settings.figures.get(id) as LayeredFigure;
  const none: Expr = { op: 'figure', id };
  let result: Expr = none;
  for (const [i, { division }] of layered.layers.entries()) {
    const versions = settings.versionsOf(id, i);
    if (i === 0) {
      result = overTime(versions, settings.asOf, anchor, write, gapFor(none, write));
      continue;
    }
    const here = seatedIn(division, settings);
    const local = overTime(versions, settings.asOf, anchor, write, result);
    if (local === result || (here.op === 'value' && here.value === false)) continue;
    result = here.op === 'value' ? local : { op: 'if', if: here, then: local, else: result };
  }
  return result;
};

/** An unknown of the kind that `write` gives. */
const gapFor = (none: Expr, write: (value: FigureValue) => Expr): Expr => {
  const shape = write([]);
  return shape.op === 'value' ? none : { op: 'eq', args: [none, { op: 'value', value: 0 }] };
};

/** An expression in which figures have their value, taken choices their option, and the seat its place. */
export const settle = (expr: Expr, settings: Settings, anchor: Anchor): Expr =>
  fold(substitute(expr, settings, anchor));

const substitute = (expr: Expr, settings: Settings, anchor: Anchor): Expr =>
  rewrite(expr, (e) => {
    if (e.op === 'figure') {
      return overLayers(e.id, settings, anchor, (value) => ({
        op: 'value',
        value: Array.isArray(value) ? 0 : (value as number),
      }));
    }
    if ((e.op === 'in' || e.op === 'hasAny' || e.op === 'hasAll') && 'op' in e.values) {
      const { id } = e.values;
      return overLayers(id, settings, anchor, (values) => ({ ...e, values: values as readonly string[] }));
    }
    if (e.op === 'choice') {
      const option = settings.taken[e.id];
      return option === undefined ? e : { op: 'value', value: option };
    }
    const isSeat =
      e.op === 'inDivision' && e.of.op === 'field' && e.of.of === 'record' && e.of.path === settings.seat;
    const placed = isSeat && settings.place !== undefined ? placedIn(settings.place, e.code) : undefined;
    return placed === undefined ? e : { op: 'value', value: placed };
  });

/** The version of a figure that the rule uses, for its verification tag. */
export const versionsUsed = (id: string, settings: Settings, anchor: Anchor): readonly DatedVersion[] => {
  const layered = settings.figures.get(id) as LayeredFigure;
  return layered.layers.flatMap(({ division }, i) => {
    const here = seatedIn(division, settings);
    if (here.op === 'value' && here.value === false) return [];
    const versions = settings.versionsOf(id, i);
    if (anchor === undefined) return versionOn(versions, settings.asOf) ?? [];
    return versions.filter((v) => anchor.spans.some((s) => v.from <= s.to && s.from <= v.to));
  });
};
