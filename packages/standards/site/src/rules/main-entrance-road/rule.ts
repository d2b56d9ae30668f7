import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const mainEntranceRoad = defineRule({
  id: 'site/main-entrance-road',
  title: {
    pass: {
      'zh-CN': '主出入口不直接开向城市干路，留有缓冲场地',
      en: 'The main entrance does not open on a trunk road and has waiting space',
    },
    fail: {
      'zh-CN': '主出入口直接开向城市干路，或没有缓冲场地',
      en: 'The main entrance opens on a trunk road or has no waiting space',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.7', 'secondary', 'B065')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: and(not(f('/site/entrance/opensOnTrunkRoad')), f('/site/entrance/waitingSpace')),
  remedy: { 'zh-CN': '调整出入口位置，留出缓冲场地', en: 'Move the entrance and leave space to wait' },
});
