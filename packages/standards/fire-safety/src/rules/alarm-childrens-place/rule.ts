import { and, defineRule, figure, gt, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { designWorks, hasSystem, otherChildrensPlace } from '../../design-record.js';
import { alarmStoreyArea, alarmTotalArea } from '../../figures/design-systems.js';
import { f } from '../../record.js';

export const alarmChildrensPlace = defineRule({
  id: 'fire-safety/alarm-childrens-place',
  title: {
    pass: {
      'zh-CN': '面积较大的儿童活动场所设有火灾自动报警系统',
      en: 'The larger place for children has an automatic fire alarm',
    },
    fail: {
      'zh-CN': '面积较大的儿童活动场所没有火灾自动报警系统',
      en: 'The larger place for children has no automatic fire alarm',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.3.2(8)', 'primary', 'B168')],
  topic: 'fire-alarm',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    otherChildrensPlace,
    designWorks,
    or(
      gt(f('/building/area'), figure(alarmTotalArea)),
      f.some(f.list('/building/storeyUses'), (use) => gt(use('/area'), figure(alarmStoreyArea))),
    ),
  ),
  require: hasSystem('automatic-alarm'),
  remedy: { 'zh-CN': '设置火灾自动报警系统', en: 'Install an automatic fire alarm' },
  consequences: fireEquipmentBreach,
});
