import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const cameraPlaces2016 = defineRule({
  id: 'facilities/camera-places-2016',
  title: {
    pass: {
      'zh-CN': '大门、出入口、楼梯、走廊设有监控',
      en: 'The gate, entrances, stairs and corridors are covered by cameras',
    },
    fail: {
      'zh-CN': '大门、出入口、楼梯或走廊缺少监控',
      en: 'The gate, an entrance, a stair or a corridor is not covered by cameras',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.7', 'secondary', 'B137')],
  topic: 'cctv-coverage',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: hasAll(f('/security/cctv/coverage'), ['gate', 'building-entrances', 'stairs', 'corridors']),
  remedy: { 'zh-CN': '补装监控', en: 'Add cameras' },
});
