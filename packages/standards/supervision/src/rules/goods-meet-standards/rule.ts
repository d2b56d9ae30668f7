import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse } from '../../record.js';

// the article speaks to whoever makes, sells or provides them; the wording read is that of 2024-04-26

export const goodsMeetStandards = defineRule({
  id: 'supervision/goods-meet-standards',
  title: {
    pass: {
      'zh-CN': '婴幼儿食品、玩具、用具符合国家或者行业标准，已经查验',
      en: 'Food, toys and equipment for children meet national or sector standards, as seen',
    },
    fail: {
      'zh-CN': '婴幼儿食品、玩具、用具不符合国家或者行业标准',
      en: 'Food, toys or equipment for children do not meet national or sector standards',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 55', 'primary', 'AN060')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN': '提供的食品、玩具、用具和游乐设施是否符合国家或者行业标准？',
      en: 'Do food, toys, equipment and play facilities meet national or sector standards?',
    },
    evidence: { 'zh-CN': '查看产品合格证明、标识和年龄提示', en: 'See certificates, marks and age hints' },
  },
  remedy: { 'zh-CN': '停用并更换', en: 'Stop using them, and replace them' },
});
