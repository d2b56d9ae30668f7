import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, civilWorks } from '../../design-record.js';
import { escapeLightStair } from '../../figures/design-systems.js';

export const stairEscapeLight = defineRule({
  id: 'fire-safety/stair-escape-light',
  title: {
    pass: { 'zh-CN': '楼梯间疏散照度达到下限', en: 'The escape light in the stair is enough' },
    fail: {
      'zh-CN': '楼梯间疏散照度 {lux} lx，低于 {least} lx',
      en: 'The escape light in the stair is {lux} lx; the least is {least} lx',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.9-10.1.10', 'primary', 'B172')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: civilWorks,
  require: ge(aStair('/evacuationLux'), figure(escapeLightStair)),
  params: { lux: aStair('/evacuationLux'), least: figure(escapeLightStair) },
  remedy: { 'zh-CN': '增加疏散照明', en: 'Add emergency lamps' },
});
