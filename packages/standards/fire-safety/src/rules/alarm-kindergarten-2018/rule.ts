import { add, and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hasSystem, kindergartenWorks } from '../../design-record.js';
import { mediumKindergarten } from '../../figures/design-systems.js';
import { f } from '../../record.js';

const classes = add(f.count(f.list('/classes')), f('/kindergarten/classCount'));

export const alarmKindergarten2018 = defineRule({
  id: 'fire-safety/alarm-kindergarten-2018',
  title: {
    pass: {
      'zh-CN': '大中型幼儿园设有火灾自动报警系统',
      en: 'The medium or large kindergarten has an automatic fire alarm',
    },
    fail: {
      'zh-CN': '大中型幼儿园没有火灾自动报警系统',
      en: 'The medium or large kindergarten has no automatic fire alarm',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '8.4.1', 'unverified', 'B195')],
  topic: 'fire-alarm',
  phases: ['design', 'filing', 'operation', 'assessment'],
  effective: { to: '2023-05-31' },
  timeAnchor: '/project/designedOn',
  when: and(kindergartenWorks, ge(classes, figure(mediumKindergarten))),
  require: hasSystem('automatic-alarm'),
  remedy: { 'zh-CN': '设置火灾自动报警系统', en: 'Install an automatic fire alarm' },
});
