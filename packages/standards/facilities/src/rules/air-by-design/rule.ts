import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aTest, testInUse, underNurseryCode } from '../../record.js';

export const airByDesign = defineRule({
  id: 'facilities/air-by-design',
  title: {
    pass: {
      'zh-CN': '室内空气检测符合设计规范引用的空气质量标准',
      en: 'The air meets the standard that the design code names',
    },
    fail: {
      'zh-CN': '室内空气检测不符合设计规范引用的空气质量标准',
      en: 'The air does not meet the standard that the design code names',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.3.1', 'secondary', 'B125')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/airTests',
  when: and(underNurseryCode, testInUse),
  require: eq(aTest('/conforms'), true),
  remedy: { 'zh-CN': '查明污染源，治理后复测', en: 'Find the source, treat the room and test again' },
});
