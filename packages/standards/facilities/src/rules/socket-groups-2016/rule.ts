import { and, defineRule, figure, ge, isIn, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  socketGroupsActivity2016Limit,
  socketGroupsArt2016Limit,
  socketGroupsLibrary2016Limit,
  socketGroupsSleep2016Limit,
} from '../../figures/electric.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const socketGroups2016 = defineRule({
  id: 'facilities/socket-groups-2016',
  title: {
    pass: {
      'zh-CN': '插座组数符合2016年版设计规范',
      en: 'The number of socket groups meets the design code of 2016',
    },
    fail: {
      'zh-CN': '插座组数为 {actual} 组，2016年版设计规范为至少 {limit} 组',
      en: 'The number of socket groups is {actual}; the design code of 2016 has at least {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['activity', 'sleep', 'library', 'art'])),
  require: ge(
    aRoom('/technics/socketGroups'),
    lookup(aRoom('/kind'), {
      activity: figure(socketGroupsActivity2016Limit),
      sleep: figure(socketGroupsSleep2016Limit),
      library: figure(socketGroupsLibrary2016Limit),
      art: figure(socketGroupsArt2016Limit),
    }),
  ),
  params: {
    actual: aRoom('/technics/socketGroups'),
    limit: lookup(aRoom('/kind'), {
      activity: figure(socketGroupsActivity2016Limit),
      sleep: figure(socketGroupsSleep2016Limit),
      library: figure(socketGroupsLibrary2016Limit),
      art: figure(socketGroupsArt2016Limit),
    }),
  },
  remedy: { 'zh-CN': '增设插座', en: 'Add sockets' },
});
