import { and, defineRule, figure, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { aCorridor, civilWorks } from '../../design-record.js';
import { smokeControlCorridor } from '../../figures/design-systems.js';

export const corridorSmokeControl = defineRule({
  id: 'fire-safety/corridor-smoke-control',
  title: {
    pass: { 'zh-CN': '较长的走道设有排烟设施', en: 'The long corridor has smoke control' },
    fail: {
      'zh-CN': '长 {length} m 的走道没有排烟设施',
      en: 'The corridor of {length} m has no smoke control',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.2.2', 'primary', 'B167')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: and(civilWorks, gt(aCorridor('/length'), figure(smokeControlCorridor))),
  require: aCorridor('/smokeControl'),
  params: { length: aCorridor('/length') },
  remedy: { 'zh-CN': '设置排烟设施', en: 'Provide smoke control' },
  consequences: fireEquipmentBreach,
});
