import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { notHomeBased } from '../../record.js';

export const decorationConforms = defineRule({
  id: 'facilities/decoration-conforms',
  title: {
    pass: {
      'zh-CN': '装修、设备和材料符合安全环保标准',
      en: 'Decoration, equipment and materials are safe and clean',
    },
    fail: {
      'zh-CN': '装修、设备或材料不符合安全环保标准',
      en: 'Decoration, equipment or materials are not safe or clean',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 14', 'secondary', 'N104')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '装修、设备和装饰材料是否符合国家安全质量和环保标准？',
      en: 'Do decoration, equipment and materials meet the standards for safety and environment?',
    },
    evidence: {
      'zh-CN': '材料检测报告、产品合格证、室内空气检测报告',
      en: 'Test reports of materials, certificates of products, tests of the air',
    },
  },
  remedy: { 'zh-CN': '更换不合格的材料和设备', en: 'Replace what does not conform' },
  consequences: normsBreach,
});
