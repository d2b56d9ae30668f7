import type { Item } from '../language/item.js';
import type { Bar, Demand, Trigger } from '../language/test.js';
import type { Inspection } from './collector.js';
import { figure, isDimension, report } from './collector.js';
import { checkRule } from './items.js';

const checkBar = (inspection: Inspection, { points, share }: Bar, at: string, max: number | null): void => {
  const wrong = (reason: string): void => report(inspection, 'bad-test', { at, reason });
  if ((points === undefined) === (share === undefined)) wrong('either points or a share');
  if (points !== undefined) figure(inspection, at, points, { min: 0.001, max: max ?? 1e9 });
  if (share !== undefined) figure(inspection, at, share, { min: 0.001, max: 1 });
};

const maxOf = (inspection: Inspection, id: string, at: string): number | null => {
  const found = inspection.nodes.find(({ node }) => node.id === id);
  if (found === undefined || found.at.startsWith('/bonus')) {
    report(inspection, 'unknown-node', { at, id });
    return null;
  }
  return found.node.max;
};

/** Values of an answer stand at one end of the scale: more is never worse. */
const checkAnswer = (
  inspection: Inspection,
  { item, values }: { readonly item: string; readonly values: readonly string[] },
  at: string,
  end: 'lowest' | 'highest',
): void => {
  const wrong = (reason: string): void => report(inspection, 'bad-test', { at, reason });
  const found = inspection.nodes.find(({ node }) => node.id === item);
  if (found === undefined || found.at.startsWith('/bonus')) {
    report(inspection, 'unknown-node', { at, id: item });
    return;
  }
  const { from } = found.node as Item;
  if (isDimension(found.node) || from.kind !== 'scale') {
    wrong(`${item} has no scale`);
    return;
  }
  if (values.some((value) => !from.scale.some((s) => s.value === value)))
    wrong('a value is not on the scale');
  const inside = from.scale.filter((s) => values.includes(s.value)).map((s) => s.score);
  const outside = from.scale.filter((s) => !values.includes(s.value)).map((s) => s.score);
  const apart = inside.every((a) => outside.every((b) => (end === 'lowest' ? a < b : a > b)));
  if (!apart) wrong(`the values are not the ${end} of the scale`);
};

const checkTest = (inspection: Inspection, test: Trigger | Demand, at: string): void => {
  switch (test.kind) {
    case 'rule-fails':
    case 'rule-passes':
      checkRule(inspection, at, test.rule);
      return;
    case 'breach':
    case 'no-breach':
      for (const rule of test.rules ?? []) checkRule(inspection, at, rule);
      return;
    case 'below':
    case 'reaches':
      checkBar(inspection, test, at, maxOf(inspection, test.node, at));
      return;
    case 'count':
      for (const node of test.nodes) checkBar(inspection, test, at, maxOf(inspection, node, at));
      figure(inspection, at, test.count, { min: 1, max: test.nodes.length, whole: true });
      if (new Set(test.nodes).size < test.nodes.length)
        report(inspection, 'bad-test', { at, reason: 'a node is named twice' });
      return;
    default:
      return;
  }
};

/** Vetoes, caps, demands and minima name what exists and can be judged. */
export const checkTests = (inspection: Inspection): void => {
  const { scheme, nodes } = inspection;
  const ids = scheme.levels.map(({ id }) => id);
  const level = (at: string, id: string | undefined, above = -1): void => {
    if (id === undefined) return;
    if (!ids.includes(id)) report(inspection, 'unknown-level', { at, id });
    else if (ids.indexOf(id) <= above)
      report(inspection, 'bad-level', { at, reason: 'the lowest level can not demand anything' });
  };
  const triggers = { vetoes: scheme.vetoes, caps: scheme.caps, demotions: scheme.administration?.demotions };
  for (const [key, list] of Object.entries(triggers)) {
    list?.forEach(({ when, to }, i) => {
      const at = `${key === 'demotions' ? '/administration' : ''}/${key}/${i}`;
      level(`${at}/to`, to);
      if (when === undefined) return;
      checkTest(inspection, when, `${at}/when`);
      if (when.kind === 'answer') checkAnswer(inspection, when, `${at}/when`, 'lowest');
    });
  }
  if (ids.length === 0 && (scheme.vetoes?.length ?? 0) + (scheme.caps?.length ?? 0) > 0)
    report(inspection, 'bad-level', { at: '/levels', reason: 'vetoes and caps need levels' });
  scheme.levels.forEach(({ requires }, i) => {
    requires?.forEach(({ demand }, j) => {
      const at = `/levels/${i}/requires/${j}/demand`;
      checkTest(inspection, demand, at);
      if (demand.kind === 'answer') checkAnswer(inspection, demand, at, 'highest');
    });
  });
  for (const { node, at } of nodes) {
    if (!isDimension(node)) continue;
    node.minima?.forEach((minimum, i) => {
      level(`${at}/minima/${i}/level`, minimum.level, 0);
      figure(inspection, `${at}/minima/${i}/points`, minimum.points, {
        min: 0.001,
        max: node.max ?? 1e9,
      });
    });
  }
};
