import type { Figure, FigureValue, FigureVersion, Sense } from '../declare/figure.js';
import type { Verification } from '../declare/instrument.js';
import type { Layer } from '../declare/pack.js';
import { refuse } from '../error.js';
import type { Adoption } from '../report/report.js';
import { contains, type DaySpan, forceOf, joined, type Register, spanOf } from './periods.js';

/** A version of a figure with its days. */
export interface DatedVersion extends DaySpan {
  readonly value: FigureValue;
  readonly verified: Verification;
  /** A person adopted it although nobody has read it. */
  readonly adopted?: true;
}

/** The versions that one layer gives a figure. */
export interface FigureLayer {
  readonly division: string;
  readonly versions: readonly DatedVersion[];
}

/** A figure with what each layer says of it, the widest first. */
export interface LayeredFigure {
  readonly figure: Figure;
  readonly layers: readonly FigureLayer[];
}

/** The versions that a layer gives a figure, oldest first and without overlap. */
const dated = (
  register: Register,
  versions: readonly FigureVersion[],
  at: string,
): readonly DatedVersion[] => {
  const all = versions.flatMap(({ from, to, value, basis }) => {
    const force = joined(forceOf(register, basis, at));
    const own = from !== undefined || to !== undefined;
    const spans = own ? [spanOf({ ...(from && { from }), ...(to && { to }) }, at)] : force;
    return spans.map((span): DatedVersion => ({ ...span, value, verified: basis.verified }));
  });
  for (const [i, { to }] of all.entries())
    if ((all[i + 1]?.from ?? Infinity) <= to) refuse('bad-period', { at });
  return all;
};

/** Whether `lower` is at least as strict as `upper`. */
export const isStricter = (sense: Sense, upper: FigureValue, lower: FigureValue): boolean => {
  if (sense === 'superset')
    return Array.isArray(upper) && Array.isArray(lower) && upper.every((code) => lower.includes(code));
  if (typeof upper !== 'number' || typeof lower !== 'number') return false;
  return sense === 'floor' ? lower >= upper : lower <= upper;
};

/** The figures of all layers. A looser, unverified or ill-fitting override is refused. */
export const layeredFigures = (
  layers: readonly Layer[],
  register: Register,
): ReadonlyMap<string, LayeredFigure> => {
  const figures = new Map<string, LayeredFigure>();
  for (const { division, packs } of layers) {
    for (const figure of packs.flatMap((pack) => pack.figures)) {
      const { id } = figure;
      if (figures.has(id)) refuse('duplicate-id', { id, kind: 'figure' });
      figures.set(id, { figure, layers: [{ division, versions: dated(register, figure.versions, id) }] });
    }
    for (const { name, overrides } of packs) {
      for (const id of new Set(overrides.map(({ figure }) => figure))) {
        const upper = figures.get(id) ?? refuse('unknown-figure', { figure: id });
        const own = overrides.filter(({ figure }) => figure === id);
        const versions = dated(register, own, `${name}: ${id}`);
        for (const version of versions) checkOverride(upper, version, name);
        figures.set(id, { ...upper, layers: [...upper.layers, { division, versions }] });
      }
    }
  }
  return figures;
};

const checkOverride = ({ figure, layers }: LayeredFigure, lower: DatedVersion, pack: string): void => {
  const { id } = figure;
  const bad = (reason: string): never => refuse('bad-override', { figure: id, pack, reason });
  const sense = figure.sense ?? bad('no sense is declared');
  for (const upper of layers.flatMap(({ versions }) => versions)) {
    if (upper.from > lower.to || lower.from > upper.to) continue;
    if (lower.verified === 'unverified' && upper.verified !== 'unverified') bad('unverified over verified');
    if (!isStricter(sense, upper.value, lower.value)) {
      const reason = `${sense} ${JSON.stringify(lower.value)} is looser than ${JSON.stringify(upper.value)}`;
      refuse('loosening', { upper: id, lower: `${pack}: ${id}`, reason });
    }
  }
};

/** Versions with what a named person adopted, which then count as if they had been read. */
export const adopted = (
  versions: readonly DatedVersion[],
  adoption: Adoption | undefined,
): readonly DatedVersion[] =>
  adoption === undefined
    ? versions
    : versions.map((v) =>
        v.verified === 'unverified' ? { ...v, value: adoption.value ?? v.value, adopted: true } : v,
      );

/** The version in force on a day. */
export const versionOn = (versions: readonly DatedVersion[], day: number): DatedVersion | undefined =>
  versions.find((version) => contains(version, day));
