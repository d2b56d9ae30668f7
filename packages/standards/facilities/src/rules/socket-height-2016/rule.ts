import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { socketHeight2016Limit } from '../../figures/electric.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const socketHeight2016 = defineRule({
  id: 'facilities/socket-height-2016',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房插座高度符合2016年版设计规范',
      en: 'The height of sockets in child rooms meets the design code of 2016',
    },
    fail: {
      'zh-CN': '婴幼儿用房插座高度为 {actual} 米，2016年版设计规范为至少 {limit} 米',
      en: 'The height of sockets in child rooms is {actual} m; the design code of 2016 has at least {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  require: ge(aRoom('/technics/socketHeight'), figure(socketHeight2016Limit)),
  params: { actual: aRoom('/technics/socketHeight'), limit: figure(socketHeight2016Limit) },
  remedy: { 'zh-CN': '将插座改到高处', en: 'Move the sockets higher' },
});
