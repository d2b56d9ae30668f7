import { add, and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { hasSystem, kindergartenWorks } from '../../design-record.js';
import { mediumKindergarten } from '../../figures/design-systems.js';
import { f } from '../../record.js';

const classes = add(f.count(f.list('/classes')), f('/kindergarten/classCount'));

// The clause names kindergartens only; an institution is not one.
export const sprinklersKindergarten = defineRule({
  id: 'fire-safety/sprinklers-kindergarten',
  title: {
    pass: { 'zh-CN': '大中型幼儿园设有自动灭火系统', en: 'The medium or large kindergarten has sprinklers' },
    fail: {
      'zh-CN': '大中型幼儿园没有自动灭火系统',
      en: 'The medium or large kindergarten has no sprinklers',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.1.9(6)', 'primary', 'B165')],
  topic: 'sprinklers',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(kindergartenWorks, ge(classes, figure(mediumKindergarten))),
  require: hasSystem('sprinkler'),
  remedy: { 'zh-CN': '设置自动灭火系统', en: 'Install sprinklers' },
  consequences: fireEquipmentBreach,
});
