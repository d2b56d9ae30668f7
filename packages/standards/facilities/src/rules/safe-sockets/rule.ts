import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const safeSockets = defineRule({
  id: 'facilities/safe-sockets',
  title: {
    pass: { 'zh-CN': '婴幼儿用房采用安全型插座', en: 'Child rooms have safety-type sockets' },
    fail: { 'zh-CN': '婴幼儿用房插座不是安全型', en: 'Sockets of a child room are not of the safety type' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.5', 'secondary', 'B135')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  require: eq(aRoom('/technics/socketsSafe'), true),
  remedy: { 'zh-CN': '更换为安全型插座', en: 'Change to safety-type sockets' },
});
