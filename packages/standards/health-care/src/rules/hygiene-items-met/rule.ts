import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { hygieneEvaluationItems } from '../../figures/hygiene-evaluation.js';
import { f, fromFiling, underHygieneEvaluation } from '../../record.js';

const met = f.count(f.filter(f.list('/hygieneEvaluation/items'), (item) => item('/selfMet')));

export const hygieneItemsMet = defineRule({
  id: 'health-care/hygiene-items-met',
  title: {
    pass: {
      'zh-CN': '自评14个基本项目全部达标',
      en: 'All fourteen items were found met in the self-evaluation',
    },
    fail: {
      'zh-CN': '自评达标 {met} 项，基本项目共 {items} 项',
      en: '{met} of the {items} items were found met in the self-evaluation',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'items', 'secondary', 'N211'),
    cite('hygiene-evaluation-2022', 'items', 'secondary', 'AN030'),
  ],
  topic: 'hygiene-evaluation',
  phases: fromFiling,
  timeAnchor: '/filing/submittedOn',
  when: underHygieneEvaluation,
  require: ge(met, figure(hygieneEvaluationItems)),
  params: { met, items: figure(hygieneEvaluationItems) },
  remedy: { 'zh-CN': '整改后重新自评', en: 'Correct, and evaluate again' },
  consequences: normsBreach,
});
