import type { Period } from '../declare/instrument.js';
import type { Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';
import { formatDay, parseDay } from '../value/day.js';
import { figuresOf } from './focus.js';
import type { ReadyCase } from './run-case.js';

/** First days of something new: where a declared period begins, and the day after it ends. */
const edgesOf = ({ from, to }: Period): readonly string[] => {
  const end = to === undefined ? undefined : parseDay(to);
  return [...(from === undefined ? [] : [from]), ...(end === undefined ? [] : [formatDay(end + 1)])];
};

/** The days on which a rule or one of its figures changes, as declared by them. */
export const edgesOfRule = (profile: Profile, rule: Rule): readonly string[] => {
  const figures = figuresOf(profile, rule);
  const used = new Set(figures.map(({ id }) => id));
  const overrides = profile.layers.flatMap(({ packs }) =>
    packs.flatMap((p) => p.overrides.filter((o) => used.has(o.figure))),
  );
  const periods: readonly Period[] = [
    rule.effective ?? {},
    ...figures.flatMap((f) => f.versions as readonly Period[]),
    ...overrides,
  ];
  return [...new Set(periods.flatMap(edgesOf))].sort();
};

const dayBefore = (day: string): string => formatDay((parseDay(day) as number) - 1);

/** The day that decides which version a case meets: asOf, or the day in the record that the rule is anchored to. */
const anchorDay = ({ timeAnchor }: Rule, { record, compile }: ReadyCase): unknown => {
  if (timeAnchor === undefined || timeAnchor === 'asOf') return compile.asOf;
  let at: unknown = record;
  for (const key of timeAnchor.slice(1).split('/'))
    at = (at as { readonly [k: string]: unknown } | null)?.[key];
  return at;
};

/** Edges with a side that no case stands on. */
export const missedEdges = (
  rule: Rule,
  edges: readonly string[],
  ready: readonly ReadyCase[],
): readonly { readonly id: string; readonly missed: readonly string[] }[] => {
  const days = new Set(ready.map((one) => anchorDay(rule, one)));
  return edges.map((edge) => ({
    id: `date:${edge}`,
    missed: [dayBefore(edge), edge].filter((day) => !days.has(day)),
  }));
};
