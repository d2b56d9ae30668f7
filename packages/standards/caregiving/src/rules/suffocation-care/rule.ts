import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, hasInfantClass, inUse } from '../../record.js';

export const suffocationCare = defineRule({
  id: 'caregiving/suffocation-care',
  title: {
    pass: {
      'zh-CN': '婴儿仰卧睡眠，不支撑奶瓶喂养',
      en: 'Infants sleep on their backs and no bottle is propped',
    },
    fail: {
      'zh-CN': '婴儿没有仰卧睡眠或支撑奶瓶喂养，与预防建议不一致',
      en: 'Infants do not sleep on their backs or bottles are propped, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'suffocation', 'unverified', 'B325')],
  phases: inUse,
  when: hasInfantClass,
  require: and(f('/injuryPrevention/backSleeping'), not(f('/injuryPrevention/proppedBottles'))),
  remedy: { 'zh-CN': '可让婴儿仰卧睡眠、由人手持奶瓶喂养', en: 'Both can be changed' },
});
