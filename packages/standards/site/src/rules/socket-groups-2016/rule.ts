import { and, defineRule, eq, figure, ge, isIn, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { socketGroups2016Activity, socketGroups2016Other } from '../../figures/environment-2016.js';
import { aRoom, underNurseryCode } from '../../record.js';

const limit = when(
  eq(aRoom('/kind'), 'activity'),
  figure(socketGroups2016Activity),
  figure(socketGroups2016Other),
);

export const socketGroups2016 = defineRule({
  id: 'site/socket-groups-2016',
  title: {
    pass: { 'zh-CN': '插座组数足够（2016年版）', en: 'There are enough groups of sockets (2016 edition)' },
    fail: {
      'zh-CN': '插座 {groups} 组，少于 {limit} 组（2016年版）',
      en: 'There are {groups} groups of sockets; {limit} are asked for (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['activity', 'sleep', 'library', 'art'])),
  require: ge(aRoom('/technics/socketGroups'), limit),
  params: { groups: aRoom('/technics/socketGroups'), limit },
  remedy: { 'zh-CN': '增设插座', en: 'Add sockets' },
});
