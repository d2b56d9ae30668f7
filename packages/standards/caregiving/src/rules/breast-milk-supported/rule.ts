import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, hasInfantClass, inUse } from '../../record.js';

export const breastMilkSupported = defineRule({
  id: 'caregiving/breast-milk-supported',
  title: {
    pass: { 'zh-CN': '支持母乳喂养', en: 'Breastfeeding is supported' },
    fail: {
      'zh-CN': '没有支持母乳喂养，与喂养建议不一致',
      en: 'Breastfeeding is not supported, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', '6-24 months', 'secondary', 'B333')],
  phases: inUse,
  when: hasInfantClass,
  require: f('/caregiving/breastMilkSupported'),
  remedy: { 'zh-CN': '可为母乳喂养提供条件', en: 'Breastfeeding can be made possible' },
});
