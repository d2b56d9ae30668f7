import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../record.js';

export const safetyEquipment = defineRule({
  id: 'nanjing/safety-equipment',
  title: {
    pass: {
      'zh-CN': '配备了相应的安全设施和器材，已经查验',
      en: 'Fitting safety installations and equipment are in place, as seen',
    },
    fail: {
      'zh-CN': '相应的安全设施或者器材没有到位',
      en: 'Fitting safety installations or equipment are not in place',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '四(四)', 'primary', 'L139')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '安全设施和器材是否与机构情况相适应？（方案没有列清单）',
      en: 'Do the safety installations and equipment fit the institution? The plan lists none.',
    },
    evidence: {
      'zh-CN': '现场查看消防、安防等设施器材及其台账',
      en: 'See the fire and security installations and their register',
    },
  },
  remedy: { 'zh-CN': '补齐安全设施和器材', en: 'Put the missing installations and equipment in place' },
});
