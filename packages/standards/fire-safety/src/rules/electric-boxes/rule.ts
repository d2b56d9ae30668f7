import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const electricBoxes = defineRule({
  id: 'fire-safety/electric-boxes',
  title: {
    pass: {
      'zh-CN': '配电箱没有直接装在低于B1级的材料上',
      en: 'No electrical box sits directly on material below class B1',
    },
    fail: {
      'zh-CN': '配电箱直接装在低于B1级的材料上',
      en: 'An electrical box sits directly on material below class B1',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50222-2017', '4.0.17', 'primary', 'B209')],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  when: notHomeBased,
  require: eq(f('/building/electricBoxOnCombustible'), false),
  remedy: { 'zh-CN': '改变配电箱的安装基底', en: 'Mount the box on other material' },
});
