import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { washingServiceBreach } from '../../bases.js';
import { aSupplier, inUse, servesMeals } from '../../record.js';

export const washingServicePapers = defineRule({
  id: 'health-care/washing-service-papers',
  title: {
    pass: {
      'zh-CN': '留存餐具集中消毒单位的许可证和消毒合格证明',
      en: 'The licence copy and the disinfection certificate of the washing service are kept',
    },
    fail: {
      'zh-CN': '没有留存餐具集中消毒单位的许可证或消毒合格证明',
      en: 'The licence copy or the disinfection certificate of the washing service is not kept',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-regulation-2019', 'art. 69(2)', 'primary', 'AB063')],
  phases: inUse,
  subjects: '/meals/suppliers',
  when: and(servesMeals, eq(aSupplier('/kind'), 'tableware')),
  require: and(aSupplier('/licenceCopyKept'), aSupplier('/conformityPaperKept')),
  remedy: { 'zh-CN': '索取并留存两份证明', en: 'Ask for both papers, and keep them' },
  consequences: washingServiceBreach,
});
