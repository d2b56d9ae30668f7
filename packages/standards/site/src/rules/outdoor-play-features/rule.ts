import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const outdoorPlayFeatures = defineRule({
  id: 'site/outdoor-play-features',
  title: {
    pass: {
      'zh-CN': '共用活动场地设有游戏器具和沙坑',
      en: 'The shared area has play equipment and a sand pit',
    },
    fail: {
      'zh-CN': '共用活动场地缺少游戏器具或沙坑',
      en: 'The shared area lacks play equipment or a sand pit',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.3-4', 'primary', 'B060')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: hasAll(f('/outdoor/features'), ['play-equipment', 'sand-pit']),
  remedy: { 'zh-CN': '增设游戏器具和沙坑', en: 'Add play equipment and a sand pit' },
});
