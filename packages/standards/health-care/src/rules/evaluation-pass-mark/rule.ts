import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { hygieneEvaluationScore } from '../../figures/hygiene-evaluation.js';
import { f, inKindergarten } from '../../record.js';

export const evaluationPassMark = defineRule({
  id: 'health-care/evaluation-pass-mark',
  title: {
    pass: {
      'zh-CN': '招生前卫生评价达到合格分且必达项目全部达标',
      en: 'The evaluation before admission reached its mark and all must-pass items',
    },
    fail: {
      'zh-CN': '招生前卫生评价未达到 {limit} 分或有必达项目不达标',
      en: 'The evaluation before admission is below {limit} points, or misses a must-pass item',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'hygiene evaluation', 'secondary', 'N232')],
  topic: 'hygiene-evaluation',
  phases: ['registration', 'filing', 'operation', 'assessment'],
  timeAnchor: '/openedOn',
  when: inKindergarten,
  require: and(
    ge(f('/hygieneEvaluation/score'), figure(hygieneEvaluationScore)),
    f('/hygieneEvaluation/mandatoryItemsMet'),
  ),
  params: { limit: figure(hygieneEvaluationScore) },
  remedy: { 'zh-CN': '整改后重新评价', en: 'Correct, and be evaluated again' },
  consequences: healthCareBreach,
});
