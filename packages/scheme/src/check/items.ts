import type { Item, ItemSource } from '../language/item.js';
import { exactNumber } from '../points.js';
import type { Inspection } from './collector.js';
import { figure, report } from './collector.js';

type Of<K extends ItemSource['kind']> = Extract<ItemSource, { kind: K }>;

/** Scores lie between 0 and the maximum, and reach it. */
const checkScores = (inspection: Inspection, at: string, max: number, scores: readonly number[]): void => {
  for (const score of scores) figure(inspection, at, score, { max });
  if (scores.length === 0 || Math.max(...scores) < max)
    report(inspection, 'bad-scores', { at, reason: `no score reaches the maximum ${max}` });
};

const checkRising = (inspection: Inspection, at: string, numbers: readonly number[]): void => {
  for (const x of numbers) {
    if (exactNumber(x) === undefined)
      report(inspection, 'bad-number', { at, found: String(x), expected: 'at most six decimals' });
  }
  if (numbers.some((x, i) => i > 0 && x <= (numbers[i - 1] as number)))
    report(inspection, 'bad-order', { at, reason: 'every number must be above the one before' });
};

const checkSteps = (inspection: Inspection, at: string, { steps }: Of<'steps'>): void => {
  if (steps[0]?.from !== null || steps.slice(1).some(({ from }) => from === null))
    report(inspection, 'bad-order', { at, reason: 'the first step, and no other, begins with null' });
  checkRising(
    inspection,
    at,
    steps.flatMap(({ from }) => (from === null ? [] : [from])),
  );
};

const checkScale = (inspection: Inspection, at: string, { scale }: Of<'scale'>): void => {
  const values = scale.map(({ value }) => value);
  values.forEach((value, i) => {
    if (values.indexOf(value) !== i || value === 'not-applicable')
      report(inspection, 'duplicate-id', { id: value, at });
  });
};

const checkMeasure = (
  inspection: Inspection,
  at: string,
  { measure }: { readonly measure: string },
): void => {
  if (inspection.known.measures?.has(measure) === false)
    report(inspection, 'unknown-measure', { at, id: measure });
};

/** A rule that is named somewhere must exist, where it is known which do. */
export const checkRule = (inspection: Inspection, at: string, id: string): void => {
  if (inspection.known.rules?.has(id) === false) report(inspection, 'unknown-rule', { at, id });
};

const checkItem = (inspection: Inspection, { from, max, appliesWith }: Item, at: string): void => {
  const own = `${at}/from`;
  if (appliesWith !== undefined) checkRule(inspection, `${at}/appliesWith`, appliesWith);
  if (from.kind === 'rules') {
    for (const rule of from.rules) checkRule(inspection, `${own}/rules`, rule);
    if (new Set(from.rules).size < from.rules.length)
      report(inspection, 'duplicate-id', { id: from.rules.join(', '), at: `${own}/rules` });
    return;
  }
  if (max === null) {
    // points have no end then: such an item stands for what the author has not read, and stays open
    if (from.kind === 'points') figure(inspection, `${own}/step`, from.step, { min: 0.001 });
    else
      report(inspection, 'bad-scores', {
        at: own,
        reason: 'only rules or points score an item of unknown maximum',
      });
    return;
  }
  const scored = { curve: 'points', steps: 'steps', codes: 'scores', scale: 'scale', points: '' }[from.kind];
  if ('measure' in from) checkMeasure(inspection, `${own}/measure`, from);
  if (from.kind === 'points') {
    const size = figure(inspection, `${own}/step`, from.step, { min: 0.001 });
    const whole = size && figure(inspection, `${at}/max`, max, { min: 0.001 });
    if (size !== undefined && whole !== undefined && whole % size !== 0n)
      report(inspection, 'bad-scores', { at: own, reason: `steps of ${from.step} do not reach ${max}` });
    return;
  }
  if (from.kind === 'steps') checkSteps(inspection, `${own}/steps`, from);
  if (from.kind === 'scale') checkScale(inspection, `${own}/scale`, from);
  if (from.kind === 'curve') {
    const knots = from.points.map((point) => point.at);
    checkRising(inspection, `${own}/points`, knots);
  }
  checkScores(inspection, `${own}/${scored}`, max, scoresOf(from));
};

const scoresOf = (from: Exclude<ItemSource, Of<'rules'> | Of<'points'>>): readonly number[] => {
  if (from.kind === 'codes') return Object.values(from.scores);
  const list = from.kind === 'curve' ? from.points : from.kind === 'steps' ? from.steps : from.scale;
  return list.map(({ score }) => score);
};

/** Every item can be scored. */
export const checkItems = (inspection: Inspection): void => {
  for (const { node, at } of inspection.items) checkItem(inspection, node, at);
};
