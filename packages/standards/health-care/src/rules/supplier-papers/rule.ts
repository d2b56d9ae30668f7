import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodBreach } from '../../bases.js';
import { aSupplier, inUse, ownKitchen } from '../../record.js';

// the text that was read is that of 2021-04-29

export const supplierPapers = defineRule({
  id: 'health-care/supplier-papers',
  title: {
    pass: {
      'zh-CN': '查验了供货者许可证和合格证明',
      en: 'The licence and the conformity papers of the supplier were checked',
    },
    fail: {
      'zh-CN': '没有查验供货者许可证或合格证明',
      en: 'The licence or the conformity papers of the supplier were not checked',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('food-safety-law', 'art. 53', 'primary', 'AB058'),
    cite('food-safety-law', 'arts 33, 53', 'secondary', 'B357'),
    cite('school-food-rules-2019', 'purchasing', 'secondary', 'B362'),
  ],
  phases: inUse,
  effective: { from: '2021-04-29' },
  subjects: '/meals/suppliers',
  when: and(ownKitchen, eq(aSupplier('/kind'), 'ingredients')),
  question: {
    text: {
      'zh-CN': '是否查验该供货者的许可证和食品合格证明？',
      en: 'Were the licence and the conformity papers of this supplier checked?',
    },
    evidence: {
      'zh-CN': '许可证、检验合格证明、进货查验记录',
      en: 'Licence, certificates of conformity, records of purchase',
    },
  },
  remedy: { 'zh-CN': '向供货者索取并查验许可证和合格证明', en: 'Ask the supplier for both, and check them' },
  consequences: foodBreach,
});
