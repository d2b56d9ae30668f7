import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fromFiling, ownKitchen } from '../../record.js';

// the text that was read is that of 2021-04-29

export const kitchenSuitable = defineRule({
  id: 'health-care/kitchen-suitable',
  title: {
    pass: {
      'zh-CN': '厨房场所和设备与供餐相适应',
      en: 'Premises and equipment of the kitchen suit the meals it makes',
    },
    fail: {
      'zh-CN': '厨房场所或设备与供餐不相适应',
      en: 'Premises or equipment of the kitchen do not suit the meals it makes',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-law', 'arts 33, 53', 'secondary', 'B357')],
  phases: fromFiling,
  effective: { from: '2021-04-29' },
  when: ownKitchen,
  question: {
    text: {
      'zh-CN': '厨房的场所、设备是否与供餐品种和数量相适应？',
      en: 'Do premises and equipment suit the kind and the number of meals?',
    },
    evidence: { 'zh-CN': '现场查看、供餐数量', en: 'A look at the kitchen, number of meals' },
  },
  remedy: { 'zh-CN': '改造厨房或减少供餐', en: 'Change the kitchen, or cook less' },
});
