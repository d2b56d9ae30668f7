import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const flickerFree = defineRule({
  id: 'facilities/flicker-free',
  title: {
    pass: { 'zh-CN': '婴幼儿用房光源无频闪', en: 'The light of child rooms does not flicker' },
    fail: { 'zh-CN': '婴幼儿用房光源有频闪', en: 'The light of a child room flickers' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.1', 'unverified', 'AB022')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  require: eq(aRoom('/light/flickerFree'), true),
  remedy: { 'zh-CN': '更换为无频闪光源', en: 'Change to light that does not flicker' },
});
