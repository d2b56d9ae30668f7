import { parseDay } from '@tuoyu/core';
import type { Part } from '../engine/part.js';
import { ABSENT } from '../engine/part.js';
import { compare, type Fraction, FULL, fraction, greatest, least, NONE } from '../fraction.js';
import type { Item } from '../language/item.js';
import type { ScoreSheet, SheetAnswer } from '../language/sheet.js';
import { SCORE_SHEET_FORMAT } from '../language/sheet.js';
import { checkedThousandths, thousandths } from '../points.js';
import type { Prepared } from '../prepare/prepared.js';
import type { RatingIssue } from '../rating/rating.js';

/** What an assessor answers for an item that does not apply. */
export const NOT_APPLICABLE = 'not-applicable';

const isRecord = (x: unknown): x is { readonly [key: string]: unknown } =>
  typeof x === 'object' && x !== null;

const wellFormed = (answer: unknown): answer is SheetAnswer =>
  isRecord(answer) &&
  typeof answer['item'] === 'string' &&
  (typeof answer['value'] === 'string' || typeof answer['value'] === 'number') &&
  typeof answer['by'] === 'string' &&
  typeof answer['on'] === 'string' &&
  (answer['validUntil'] === undefined || typeof answer['validUntil'] === 'string');

/** Why an answer does not count on a day; undefined when it does. */
const refusal = (answer: SheetAnswer, asOf: number): RatingIssue['code'] | undefined => {
  const on = parseDay(answer.on);
  const until = answer.validUntil === undefined ? undefined : parseDay(answer.validUntil);
  if (on === undefined || (answer.validUntil !== undefined && until === undefined)) return 'bad-date';
  if (on > asOf) return 'not-yet-given';
  return until !== undefined && until < asOf ? 'expired' : undefined;
};

/** The valid answers of all sheets, by what they answer; what does not count becomes an issue. */
export const answersOf = (
  { scheme, hash, byId, bonus, tests }: Prepared,
  sheets: readonly ScoreSheet[],
  asOf: string,
  issues: RatingIssue[],
): ReadonlyMap<string, readonly SheetAnswer[]> => {
  const answers = new Map<string, SheetAnswer[]>();
  const day = parseDay(asOf) ?? 0;
  const questions = new Set(tests.flatMap(({ id, test }) => (test.kind === 'question' ? [id] : [])));
  const known = (id: string): boolean =>
    byId.has(id) || questions.has(id) || bonus.some((item) => item.id === id);
  for (const sheet of sheets) {
    const own = isRecord(sheet) && isRecord(sheet.scheme) ? sheet.scheme : undefined;
    const ofThis =
      own !== undefined &&
      sheet.format === SCORE_SHEET_FORMAT &&
      own.id === scheme.id &&
      own.version === scheme.version &&
      (own.hash === undefined || own.hash === hash);
    if (!ofThis) {
      issues.push({ code: 'other-scheme', item: null, found: own ? `${own.id} ${own.version}` : null });
      continue;
    }
    for (const answer of Array.isArray(sheet.answers) ? (sheet.answers as readonly unknown[]) : []) {
      if (!wellFormed(answer)) {
        issues.push({ code: 'bad-answer', item: null, found: null });
        continue;
      }
      const reason = known(answer.item) ? refusal(answer, day) : 'unknown-item';
      if (reason !== undefined) {
        issues.push({ code: reason, item: answer.item, found: String(answer.value) });
        continue;
      }
      const before = answers.get(answer.item);
      if (before === undefined) answers.set(answer.item, [answer]);
      else before.push(answer);
    }
  }
  return answers;
};

/** The shares that an item on a sheet can have, lowest first; undefined for points in steps. */
export const scaleShares = ({ from, max }: Item): readonly Fraction[] | undefined =>
  from.kind === 'scale'
    ? from.scale
        .map(({ score }) => fraction(checkedThousandths(score), checkedThousandths(max ?? 0)))
        .sort(compare)
    : undefined;

const shareOf = ({ from, max }: Item, value: SheetAnswer['value']): Fraction | undefined => {
  if (max === null) return undefined;
  const whole = checkedThousandths(max);
  if (from.kind === 'scale') {
    const step = from.scale.find((s) => s.value === String(value));
    return step && fraction(checkedThousandths(step.score), whole);
  }
  if (from.kind !== 'points' || typeof value !== 'number') return undefined;
  const points = thousandths(value);
  if (points === undefined || points < 0n || points > whole) return undefined;
  return points % checkedThousandths(from.step) === 0n ? fraction(points, whole) : undefined;
};

/** What the answers of assessors make of an item. Answers that differ leave everything between them open. */
export const onSheet = (item: Item, answers: readonly SheetAnswer[], issues: RatingIssue[]): Part => {
  const { from } = item;
  const mayBeAbsent = (from.kind === 'scale' || from.kind === 'points') && from.mayBeAbsent === true;
  const shares: Fraction[] = [];
  let absent = 0;
  for (const { value } of answers) {
    const share = shareOf(item, value);
    if (share !== undefined) shares.push(share);
    else if (value === NOT_APPLICABLE && mayBeAbsent) absent += 1;
    else issues.push({ code: 'bad-answer', item: item.id, found: String(value) });
  }
  if (shares.length === 0) {
    if (absent > 0) return ABSENT;
    const scale = scaleShares(item);
    const [lo, hi] = [scale?.[0] ?? NONE, scale?.[scale.length - 1] ?? FULL];
    return { lo, hi, mayBeIn: true, mayBeOut: mayBeAbsent };
  }
  const lo = shares.reduce(least);
  const top = shares.reduce(greatest);
  const hi = compare(lo, top) === 0 ? lo : top;
  if (hi !== lo || absent > 0) issues.push({ code: 'unreconciled', item: item.id, found: null });
  return { lo, hi, mayBeIn: true, mayBeOut: absent > 0 };
};
