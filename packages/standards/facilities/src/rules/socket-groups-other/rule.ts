import { and, defineRule, figure, ge, isIn, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { socketGroupsArtLimit, socketGroupsLibraryLimit } from '../../figures/electric.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const socketGroupsOther = defineRule({
  id: 'facilities/socket-groups-other',
  title: {
    pass: {
      'zh-CN': '图书室、美工室插座组数符合设计规范',
      en: 'The number of socket groups of the library or art room meets the design code',
    },
    fail: {
      'zh-CN': '图书室、美工室插座组数为 {actual} 组，设计规范为至少 {limit} 组',
      en: 'The number of socket groups of the library or art room is {actual}; the design code has at least {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.5', 'unverified', 'AB024')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['library', 'art'])),
  require: ge(
    aRoom('/technics/socketGroups'),
    lookup(aRoom('/kind'), { library: figure(socketGroupsLibraryLimit), art: figure(socketGroupsArtLimit) }),
  ),
  params: {
    actual: aRoom('/technics/socketGroups'),
    limit: lookup(aRoom('/kind'), {
      library: figure(socketGroupsLibraryLimit),
      art: figure(socketGroupsArtLimit),
    }),
  },
  remedy: { 'zh-CN': '增设插座', en: 'Add sockets' },
});
