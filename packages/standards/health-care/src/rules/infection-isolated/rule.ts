import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aCase, inUse, notHomeBased } from '../../record.js';

export const infectionIsolated = defineRule({
  id: 'health-care/infection-isolated',
  title: {
    pass: { 'zh-CN': '患病婴幼儿已隔离', en: 'The sick child was kept apart' },
    fail: {
      'zh-CN': '传染病病例没有采取隔离措施',
      en: 'The child with an infectious disease was not kept apart',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 27', 'secondary', 'N143'),
    cite('health-care-measures-2010', 'art. 16', 'secondary', 'B284'),
  ],
  phases: inUse,
  subjects: '/healthCare/infectiousCases',
  when: notHomeBased,
  require: aCase('/isolated'),
  remedy: { 'zh-CN': '在保健观察室隔离并通知监护人接回', en: 'Keep the child apart, and have it fetched' },
  consequences: normsBreach,
});
