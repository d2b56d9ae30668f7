import type { FigureValue, Sense } from '../declare/figure.js';
import type { TopicSummary } from '../report/report.js';
import { isStricter } from './figures.js';
import type { PlannedRule } from './plan.js';
import type { ReadProfile } from './read-profile.js';
import { type Settings, versionsUsed } from './settle.js';

interface Limit {
  readonly rule: string;
  readonly sense: Sense;
  readonly unit: string;
  readonly value: FigureValue;
}

/** The one figure that a rule turns on; undefined when it has none, several, or one that changes with an anchor. */
const limitOf = (id: string, read: ReadProfile, settings: Settings): Limit | undefined => {
  const figures = read.rules.find(({ rule }) => rule.id === id)?.figures ?? [];
  const figure = figures.length === 1 ? read.figures.get(figures[0] as string)?.figure : undefined;
  if (figure?.sense === undefined) return undefined;
  const used = versionsUsed(figure.id, settings, undefined);
  const [version] = used;
  if (version === undefined || used.length > 1) return undefined;
  return { rule: id, sense: figure.sense, unit: figure.unit, value: version.value };
};

const strictestOf = (limits: readonly (Limit | undefined)[]): string | null => {
  const [first, ...rest] = limits;
  if (first === undefined || rest.length === 0) return null;
  let strictest = first;
  for (const limit of rest) {
    if (limit === undefined || limit.sense !== first.sense || limit.unit !== first.unit) return null;
    if (!isStricter(limit.sense, limit.value, strictest.value)) strictest = limit;
  }
  return strictest.rule;
};

/**
 * The topics of a plan's rules, each with the rules that speak of it and the strictest of them where their figures can
 * be compared: one figure each, of the same sense and unit.
 */
export const topicsOf = (
  rules: readonly PlannedRule[],
  read: ReadProfile,
  settings: Settings,
): { readonly [topic: string]: TopicSummary } => {
  const groups = new Map<string, string[]>();
  for (const { rule } of rules) {
    if (rule.topic !== undefined) groups.set(rule.topic, [...(groups.get(rule.topic) ?? []), rule.id]);
  }
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([topic, ids]) => [
        topic,
        { rules: ids, strictest: strictestOf(ids.map((id) => limitOf(id, read, settings))) },
      ]),
  );
};
