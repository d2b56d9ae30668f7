import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService } from '../../record.js';

// that an institution is such a place is an inference, left to the person who answers; the wording read is that of 2024-04-26

export const smokingAndDrinkingStopped = defineRule({
  id: 'supervision/smoking-and-drinking-stopped',
  title: {
    pass: {
      'zh-CN': '制止了在婴幼儿集中活动场所吸烟、饮酒，已经查验',
      en: 'Smoking and drinking where children gather are stopped, as seen',
    },
    fail: {
      'zh-CN': '没有制止在婴幼儿集中活动场所吸烟、饮酒',
      en: 'Smoking or drinking where children gather is not stopped',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 59 ¶2', 'primary', 'AN061')],
  phases: inService,
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN': '如属未成年人集中活动的公共场所：是否制止任何人吸烟、饮酒？',
      en: 'Where this is a public place for minors: is smoking and drinking by anyone stopped?',
    },
    evidence: { 'zh-CN': '现场查看标志和痕迹，询问工作人员', en: 'Look for signs and traces; ask staff' },
  },
  remedy: { 'zh-CN': '及时制止并设置标志', en: 'Stop it at once, and put up signs' },
});
