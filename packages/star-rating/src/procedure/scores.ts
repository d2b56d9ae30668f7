import { SCORE_SHEET_FORMAT, type ScoreSheet, type SheetAnswer } from '@tuoyu/scheme';
import type { AssessmentRecord, Reconciliation } from './record.js';

/**
 * The score sheet of an assessment, for `rate`: what was reconciled in the place of the scores that it settles, and every
 * other score as it was given. Where several reconciliations speak of one item the latest counts; scores that differ and
 * were not reconciled leave the item open.
 */
export const scoresOfAssessment = ({ scheme, scores, reconciliations }: AssessmentRecord): ScoreSheet => {
  const settled = new Map<string, Reconciliation>();
  for (const own of reconciliations) {
    const before = settled.get(own.item);
    const later =
      before === undefined ||
      own.on > before.on ||
      (own.on === before.on && String(own.value) > String(before.value));
    if (later) settled.set(own.item, own);
  }
  const plain = scores
    .filter(({ item }) => !settled.has(item))
    .map(
      ({ item, value, by, on, evidence }): SheetAnswer => ({
        item,
        value,
        by,
        on,
        ...(evidence === undefined ? {} : { evidence }),
      }),
    );
  const agreed = [...settled.values()].map(
    ({ item, value, by, on, reason }): SheetAnswer => ({ item, value, by: by.join(', '), on, reason }),
  );
  return { format: SCORE_SHEET_FORMAT, scheme, answers: [...plain, ...agreed] };
};
