import type { Figure, FigureOverride, FigureValue, FigureVersion, Sense } from '../declare/figure.js';
import type { Verification } from '../declare/instrument.js';
import type { Layer } from '../declare/pack.js';
import { TuoyuError } from '../error.js';
import type { Adoption } from '../report/report.js';
import { contains, type DaySpan, joined, type Register, spanOf } from './periods.js';

/** A version of a figure with its days. */
export interface DatedVersion extends DaySpan {
  readonly value: FigureValue;
  readonly verified: Verification;
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

const dated = (register: Register, version: FigureVersion, at: string): readonly DatedVersion[] => {
  const force = joined(register.inForce(version.basis, at));
  const spans =
    version.from !== undefined || version.to !== undefined
      ? [spanOf({ ...(version.from && { from: version.from }), ...(version.to && { to: version.to }) }, at)]
      : force;
  return spans.map((span) => ({ ...span, value: version.value, verified: version.basis.verified }));
};

const ordered = (versions: readonly DatedVersion[], at: string): readonly DatedVersion[] => {
  for (const [i, version] of versions.entries()) {
    const next = versions[i + 1];
    if (next !== undefined && next.from <= version.to) throw new TuoyuError('bad-period', { at });
  }
  return versions;
};

/** Whether `lower` is at least as strict as `upper`. */
export const isStricter = (sense: Sense, upper: FigureValue, lower: FigureValue): boolean => {
  if (sense === 'superset') {
    return Array.isArray(upper) && Array.isArray(lower) && upper.every((code) => lower.includes(code));
  }
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
    for (const pack of packs) {
      for (const figure of pack.figures) {
        if (figures.has(figure.id)) throw new TuoyuError('duplicate-id', { id: figure.id, kind: 'figure' });
        const versions = ordered(
          figure.versions.flatMap((v) => dated(register, v, figure.id)),
          figure.id,
        );
        figures.set(figure.id, { figure, layers: [{ division, versions }] });
      }
    }
    for (const pack of packs) {
      for (const [id, overrides] of grouped(pack.overrides)) {
        const upper = figures.get(id);
        if (upper === undefined) throw new TuoyuError('unknown-figure', { figure: id });
        const versions = ordered(
          overrides.flatMap((v) => dated(register, v, `${pack.name}: ${id}`)),
          id,
        );
        for (const version of versions) checkOverride(upper, version, pack.name);
        figures.set(id, { ...upper, layers: [...upper.layers, { division, versions }] });
      }
    }
  }
  return figures;
};

const grouped = (overrides: readonly FigureOverride[]): ReadonlyMap<string, readonly FigureOverride[]> => {
  const groups = new Map<string, FigureOverride[]>();
  for (const override of overrides)
    groups.set(override.figure, [...(groups.get(override.figure) ?? []), override]);
  return groups;
};

const checkOverride = ({ figure, layers }: LayeredFigure, lower: DatedVersion, pack: string): void => {
  const refusal = (reason: string) => new TuoyuError('bad-override', { figure: figure.id, pack, reason });
  if (figure.sense === undefined) throw refusal('the figure declares no sense');
  for (const upper of layers.flatMap((layer) => layer.versions)) {
    const both = upper.from <= lower.to && lower.from <= upper.to;
    if (!both) continue;
    if (lower.verified === 'unverified' && upper.verified !== 'unverified') {
      throw refusal('an unverified figure can not override a verified one; declare a rule of its own');
    }
    if (!isStricter(figure.sense, upper.value, lower.value)) {
      throw new TuoyuError('loosening', {
        upper: figure.id,
        lower: `${pack}: ${figure.id}`,
        reason: `a ${figure.sense} of ${JSON.stringify(lower.value)} is looser than ${JSON.stringify(upper.value)}`,
      });
    }
  }
};

/** Versions with what named persons adopted: an adopted version counts as if it had been read. */
export const adopted = (
  versions: readonly DatedVersion[],
  adoption: Adoption | undefined,
): readonly DatedVersion[] =>
  adoption === undefined
    ? versions
    : versions.map((v) =>
        v.verified === 'unverified' ? { ...v, value: adoption.value ?? v.value, verified: 'secondary' } : v,
      );

/** The version in force on a day. */
export const versionOn = (versions: readonly DatedVersion[], day: number): DatedVersion | undefined =>
  versions.find((version) => contains(version, day));
