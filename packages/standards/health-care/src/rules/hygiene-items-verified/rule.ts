import { and, asOf, defineRule, ge, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, fromFiling, underHygieneEvaluation } from '../../record.js';

const corrected = and(
  ge(f('/hygieneEvaluation/rectifiedOn'), f('/hygieneEvaluation/verifiedOn')),
  le(f('/hygieneEvaluation/rectifiedOn'), asOf()),
);

export const hygieneItemsVerified = defineRule({
  id: 'health-care/hygiene-items-verified',
  title: {
    pass: {
      'zh-CN': '现场核实的项目全部达标或已整改',
      en: 'All items that were verified on site are met or corrected',
    },
    fail: {
      'zh-CN': '现场核实有项目未达标，也没有整改',
      en: 'An item was found not met on site, and not corrected',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'items', 'secondary', 'N211'),
    cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'N212'),
  ],
  topic: 'hygiene-evaluation',
  phases: fromFiling,
  timeAnchor: '/filing/submittedOn',
  when: underHygieneEvaluation,
  require: f.every(f.list('/hygieneEvaluation/items'), (item) => or(item('/verifiedMet'), corrected)),
  remedy: { 'zh-CN': '整改未达标项目', en: 'Correct what is not met' },
  consequences: normsBreach,
});
