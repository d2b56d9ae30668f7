import { add, and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hasSystem, kindergartenWorks } from '../../design-record.js';
import { mediumKindergarten } from '../../figures/design-systems.js';
import { f } from '../../record.js';

const classes = add(f.count(f.list('/classes')), f('/kindergarten/classCount'));

export const sprinklersKindergarten2018 = defineRule({
  id: 'fire-safety/sprinklers-kindergarten-2018',
  title: {
    pass: { 'zh-CN': '大中型幼儿园设有自动灭火系统', en: 'The medium or large kindergarten has sprinklers' },
    fail: {
      'zh-CN': '大中型幼儿园没有自动灭火系统',
      en: 'The medium or large kindergarten has no sprinklers',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '8.3.4', 'unverified', 'B195')],
  topic: 'sprinklers',
  phases: ['design', 'filing', 'operation', 'assessment'],
  effective: { to: '2023-05-31' },
  timeAnchor: '/project/designedOn',
  when: and(kindergartenWorks, ge(classes, figure(mediumKindergarten))),
  require: hasSystem('sprinkler'),
  remedy: { 'zh-CN': '设置自动灭火系统', en: 'Install sprinklers' },
});
