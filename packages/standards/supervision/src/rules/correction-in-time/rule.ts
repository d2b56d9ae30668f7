import { and, asOf, defineRule, eq, ge, le, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { anInspection, inService, notHomeBased } from '../../record.js';

// a refusal to correct is what the fine of the article is for; inspections by authorities with laws of their own are not judged here; the childcare duties of the law date from the amendment of 2021-08-20

export const correctionInTime = defineRule({
  id: 'supervision/correction-in-time',
  title: {
    pass: {
      'zh-CN': '检查发现的问题在期限内完成整改',
      en: 'What the inspection found was put right in time',
    },
    fail: {
      'zh-CN': '检查发现的问题没有在期限内完成整改',
      en: 'What the inspection found was not put right in time',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('population-family-planning-law', 'art. 41 ¶1', 'primary', 'N061')],
  phases: inService,
  effective: { from: '2021-08-20' },
  subjects: '/inspections',
  when: and(
    notHomeBased,
    and(
      eq(anInspection('/body'), 'health'),
      eq(anInspection('/result'), 'faults'),
      lt(anInspection('/correctionDueOn'), asOf()),
      ge(anInspection('/date'), '2021-08-20'),
    ),
  ),
  require: le(anInspection('/correctedOn'), anInspection('/correctionDueOn')),
  remedy: { 'zh-CN': '完成整改并申请复查', en: 'Put it right, and ask for a re-check' },
  consequences: normsBreach,
});
