import { and, defineRule, figure, ge, isIn, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { socketGroupsActivityLimit, socketGroupsSleepLimit } from '../../figures/electric.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const socketGroups = defineRule({
  id: 'facilities/socket-groups',
  title: {
    pass: { 'zh-CN': '插座组数符合设计规范', en: 'The number of socket groups meets the design code' },
    fail: {
      'zh-CN': '插座组数为 {actual} 组，设计规范为至少 {limit} 组',
      en: 'The number of socket groups is {actual}; the design code has at least {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.5', 'secondary', 'B135')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['activity', 'sleep'])),
  require: ge(
    aRoom('/technics/socketGroups'),
    lookup(aRoom('/kind'), {
      activity: figure(socketGroupsActivityLimit),
      sleep: figure(socketGroupsSleepLimit),
    }),
  ),
  params: {
    actual: aRoom('/technics/socketGroups'),
    limit: lookup(aRoom('/kind'), {
      activity: figure(socketGroupsActivityLimit),
      sleep: figure(socketGroupsSleepLimit),
    }),
  },
  remedy: { 'zh-CN': '增设插座', en: 'Add sockets' },
});
