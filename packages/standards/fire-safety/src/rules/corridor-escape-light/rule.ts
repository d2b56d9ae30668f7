import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCorridor, civilWorks } from '../../design-record.js';
import { escapeLightCorridor } from '../../figures/design-systems.js';

export const corridorEscapeLight = defineRule({
  id: 'fire-safety/corridor-escape-light',
  title: {
    pass: { 'zh-CN': '疏散走道疏散照度达到下限', en: 'The escape light in the corridor is enough' },
    fail: {
      'zh-CN': '疏散走道疏散照度 {lux} lx，低于 {least} lx',
      en: 'The escape light in the corridor is {lux} lx; the least is {least} lx',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.9-10.1.10', 'primary', 'B172')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: civilWorks,
  require: ge(aCorridor('/evacuationLux'), figure(escapeLightCorridor)),
  params: { lux: aCorridor('/evacuationLux'), least: figure(escapeLightCorridor) },
  remedy: { 'zh-CN': '增加疏散照明', en: 'Add emergency lamps' },
});
