import { agreementOf } from '../agreement.js';
import { by, type Check, notApplicable, unknown } from '../verdict.js';

const nothing = unknown('/scores', '没有评分', 'Nothing is scored');

export const scoresPerItem: Check<'scores-per-item'> = ({ scores }, { least }) => {
  if (scores.length === 0) return nothing;
  const few = agreementOf(scores).items.find(({ assessors }) => assessors < least);
  return few === undefined
    ? by(true)('/scores', `每项至少${least}人评分`, `Every item is scored by at least ${least}`)
    : by(false)(
        '/scores',
        `${few.item}只有${few.assessors}人评分；要求至少${least}人`,
        `${few.item} is scored by ${few.assessors}; at least ${least} wanted`,
      );
};

export const enoughAgreement: Check<'agreement'> = ({ scores }, { leastPercent }) => {
  const { pairs, same, percent } = agreementOf(scores);
  if (pairs === 0)
    return scores.length === 0
      ? nothing
      : notApplicable('/scores', '没有两人评同一项', 'No item is scored by two people');
  return by(same * 100 >= leastPercent * pairs)(
    '/scores',
    `评分一致率${percent}%；要求至少${leastPercent}%`,
    `Scores agree in ${percent}% of pairs; at least ${leastPercent}% wanted`,
  );
};

export const reconciled: Check<'reconciled'> = ({ scores, reconciliations }) => {
  const { differ } = agreementOf(scores);
  if (differ.length === 0)
    return scores.length === 0 ? nothing : notApplicable('/scores', '评分没有分歧', 'No scores differ');
  const settled = new Set(reconciliations.map(({ item }) => item));
  const open = differ.filter((item) => !settled.has(item));
  return by(open.length === 0)(
    '/reconciliations',
    open.length === 0 ? '有分歧的评分均已合议' : `评分有分歧而未合议：${open.join('、')}`,
    open.length === 0
      ? 'All scores that differ were reconciled'
      : `Scores differ and were not reconciled: ${open.join(', ')}`,
  );
};
