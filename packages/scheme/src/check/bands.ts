import type { Level } from '../language/scheme.js';
import { checkedThousandths, formatPoints } from '../points.js';
import type { Inspection } from './collector.js';
import { figure, report } from './collector.js';

/** What every level needs under the method of the scheme. */
const checkKind = (inspection: Inspection, level: Level, i: number): void => {
  const { method } = inspection.scheme;
  const at = `/levels/${i}`;
  const wrong = (reason: string): void => report(inspection, 'bad-level', { at, reason });
  const banded = level.from !== undefined;
  if (banded !== (level.to !== undefined)) wrong('a band has both from and to');
  if (i === 0 && (level.requires?.length ?? 0) > 0) wrong('the lowest level demands nothing');
  if (method.kind === 'blocks' && banded) wrong('blocks have no bands');
  if (method.kind === 'blocks' && i > 0 && !level.requires?.length) wrong('a block demands something');
  if ((method.kind === 'points' || method.kind === 'composite') && !banded) wrong('a band is missing');
  if (method.kind === 'hybrid' && i > 0 && !banded && !level.requires?.length)
    wrong('neither band nor demand');
};

/** The known ends of neighbouring bands meet, and the first and last reach the ends of the scale. */
const checkChain = (inspection: Inspection, bands: readonly { level: Level; at: string }[]): void => {
  const { scheme } = inspection;
  const scale = scheme.scale ?? scheme.max;
  const meet = (at: string, end: number, next: number): void => {
    const [from, to] = [Math.min(end, next), Math.max(end, next)].map(String) as [string, string];
    if (end < next) report(inspection, 'band-gap', { at, from, to });
    if (end > next) report(inspection, 'band-overlap', { at, from, to });
  };
  bands.forEach(({ level, at }, i) => {
    const { from, to } = level;
    for (const value of [from, to]) if (typeof value === 'number') figure(inspection, at, value);
    if (typeof from === 'number' && typeof to === 'number' && from >= to)
      report(inspection, 'bad-order', { at, reason: 'a band must end above its beginning' });
    const next = bands[i + 1];
    if (next === undefined) return;
    if (typeof to === 'number' && typeof next.level.from === 'number') meet(next.at, to, next.level.from);
    else if (to !== next.level.from)
      report(inspection, 'bad-level', { at: next.at, reason: 'an unknown boundary is null on both sides' });
  });
  const first = bands[0];
  const last = bands[bands.length - 1];
  if (first === undefined || last === undefined) return;
  const lowest = scheme.levels[0] === first.level;
  if (lowest && typeof first.level.from === 'number') meet(first.at, 0, first.level.from);
  if (typeof last.level.to !== 'number' || scale === null) return;
  const above = scheme.bonus?.above === true ? checkedThousandths(scheme.bonus.max) : 0n;
  const top = formatPoints(Number(checkedThousandths(scale) + above));
  meet(last.at, last.level.to, Number(top));
};

/** Bands cover the range of scores without gap or overlap; every level has what its method needs. */
export const checkBands = (inspection: Inspection): void => {
  const { scheme } = inspection;
  if (
    scheme.max === null &&
    scheme.scale === undefined &&
    scheme.levels.some(({ to }) => typeof to === 'number')
  )
    report(inspection, 'bad-level', {
      at: '/scale',
      reason: 'bands need a scale where the maximum is unknown',
    });
  scheme.levels.forEach((level, i) => {
    checkKind(inspection, level, i);
  });
  const bands = scheme.levels.flatMap((level, i) =>
    level.from === undefined ? [] : [{ level, at: `/levels/${i}` }],
  );
  const places = bands.map(({ level }) => scheme.levels.indexOf(level));
  if (places.some((place, i) => i > 0 && place !== (places[i - 1] as number) + 1))
    report(inspection, 'bad-level', { at: '/levels', reason: 'bands follow one another' });
  checkChain(inspection, bands);
};
