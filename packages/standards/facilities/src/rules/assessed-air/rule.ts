import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aTest, notHomeBased, testInUse } from '../../record.js';

export const assessedAir = defineRule({
  id: 'facilities/assessed-air',
  title: {
    pass: { 'zh-CN': '室内空气检测符合国家标准', en: 'The air meets the national standard' },
    fail: { 'zh-CN': '室内空气检测不符合国家标准', en: 'The air does not meet the national standard' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '4.2', 'secondary', 'N267')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(notHomeBased, testInUse),
  require: eq(aTest('/conforms'), true),
  remedy: { 'zh-CN': '查明污染源，治理后复测', en: 'Find the source, treat the room and test again' },
});
