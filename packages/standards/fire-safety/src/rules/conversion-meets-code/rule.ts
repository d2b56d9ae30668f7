import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const conversionMeetsCode = defineRule({
  id: 'fire-safety/conversion-meets-code',
  title: {
    pass: {
      'zh-CN': '既有建筑改造按改造后的用途满足防火性能',
      en: 'The conversion meets the aims of the code for its use after conversion',
    },
    fail: {
      'zh-CN': '既有建筑改造没有按改造后的用途满足防火性能',
      en: 'The conversion does not meet the aims of the code for its use after conversion',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '1.0.5', 'primary', 'B174')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(notHomeBased, eq(f('/project/kind'), 'conversion')),
  question: {
    text: {
      'zh-CN': '改造设计是否按改造后的规模、危险性和用途满足规范的目标、功能和性能？',
      en: 'Does the design of the conversion meet the aims, functions and performance of the code for its size, hazard and use?',
    },
    evidence: {
      'zh-CN': '改造的消防设计文件和验收文件',
      en: 'Fire design of the conversion and papers of acceptance',
    },
  },
  remedy: { 'zh-CN': '补充防火设计', en: 'Complete the fire design' },
});
