import type { FigureValue } from '../declare/figure.js';
import type { Rule } from '../declare/rule.js';
import { refuse } from '../error.js';
import type { Expr, FieldExpr } from '../expression/expression.js';
import { fold } from '../expression/fold.js';
import { rewrite } from '../expression/parts.js';
import { placedIn } from '../interpret/division.js';
import type { Adoption } from '../report/report.js';
import { FIRST_DAY, formatDay, LAST_DAY } from '../value/day.js';
import { adopted, type DatedVersion, type FigureLayer, versionOn } from './figures.js';
import { around, type DaySpan } from './periods.js';
import type { ReadProfile } from './read-profile.js';

/** What `compile` knows when it puts values in the place of figures, choices and the seat. */
export interface Settings {
  readonly asOf: number;
  readonly place: string | undefined;
  readonly seat: string | undefined;
  /** What each layer says of a figure, with what named persons adopted; the widest layer first. */
  readonly layersOf: (figure: string) => readonly FigureLayer[];
  readonly taken: { readonly [choice: string]: string };
}

/** The layers of figures with what named persons adopted. */
export const layersOf =
  ({ figures }: ReadProfile, adoptions: readonly Adoption[]): Settings['layersOf'] =>
  (id) => {
    const { layers } = figures.get(id) ?? refuse('unknown-figure', { figure: id });
    const adoption = adoptions.find(({ figure }) => figure === id);
    return layers.map(({ division, versions }) => ({ division, versions: adopted(versions, adoption) }));
  };

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
  const path = seat ?? refuse('incomplete', { at: `layer ${division}`, missing: 'seat or place' });
  return { op: 'inDivision', of: { op: 'field', of: 'record', path }, code: division };
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
  const bounds = around(anchor.spans);
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
  // What no version gives is unknown, of the kind that `write` gives.
  const none: Expr = { op: 'figure', id };
  const gap: Expr = write([]).op === 'value' ? none : { op: 'eq', args: [none, { op: 'value', value: 0 }] };
  return settings.layersOf(id).reduce<Expr>((upper, { division, versions }, i) => {
    const local = overTime(versions, settings.asOf, anchor, write, upper);
    const here = seatedIn(division, settings);
    if (i === 0 || local === upper) return local;
    return here.op === 'value'
      ? here.value
        ? local
        : upper
      : { op: 'if', if: here, then: local, else: upper };
  }, gap);
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

/** The versions of a figure that a rule uses, for their verification tags. */
export const versionsUsed = (id: string, settings: Settings, anchor: Anchor): readonly DatedVersion[] =>
  settings.layersOf(id).flatMap(({ division, versions }) => {
    const here = seatedIn(division, settings);
    if (here.op === 'value' && here.value === false) return [];
    if (anchor === undefined) return versionOn(versions, settings.asOf) ?? [];
    return versions.filter((v) => anchor.spans.some((s) => v.from <= s.to && s.from <= v.to));
  });
