import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { socketHeightLimit } from '../../figures/electric.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const socketHeight = defineRule({
  id: 'facilities/socket-height',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房插座高度符合设计规范',
      en: 'The height of sockets in child rooms meets the design code',
    },
    fail: {
      'zh-CN': '婴幼儿用房插座高度为 {actual} 米，设计规范为至少 {limit} 米',
      en: 'The height of sockets in child rooms is {actual} m; the design code has at least {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.5', 'secondary', 'B135')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  require: ge(aRoom('/technics/socketHeight'), figure(socketHeightLimit)),
  params: { actual: aRoom('/technics/socketHeight'), limit: figure(socketHeightLimit) },
  remedy: { 'zh-CN': '将插座改到高处', en: 'Move the sockets higher' },
});
