import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery } from '../../design-record.js';

export const interiorMaterialsByLaw = defineRule({
  id: 'fire-safety/interior-materials-by-law',
  title: {
    pass: {
      'zh-CN': '室内装修装饰材料按技术标准使用不燃、难燃材料',
      en: 'Interior finishes and decoration are non-combustible or hard to burn, by the technical standard',
    },
    fail: {
      'zh-CN': '室内装修装饰使用了不符合技术标准的材料',
      en: 'Interior finishes or decoration do not meet the technical standard',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-law', 'art. 26', 'primary', 'AB036')],
  topic: 'interior-finish-force',
  phases: ['filing', 'operation', 'assessment'],
  when: asNursery,
  question: {
    text: {
      'zh-CN': '室内装修、装饰是否按照消防技术标准使用不燃、难燃材料？',
      en: 'Are interior finishes and decoration of non-combustible or hard-to-burn materials, as the technical standard asks?',
    },
    evidence: {
      'zh-CN': '材料燃烧性能检验报告、装修图纸和现场',
      en: 'Test reports of the materials, drawings and the place itself',
    },
  },
  remedy: { 'zh-CN': '更换材料', en: 'Replace the materials' },
});
