import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inKindergarten } from '../../record.js';

export const camerasByStandard = defineRule({
  id: 'facilities/cameras-by-standard',
  title: {
    pass: {
      'zh-CN': '出入口、周界、走廊、厨房设有监控',
      en: 'Entrances, the perimeter, corridors and the kitchen are covered by cameras',
    },
    fail: {
      'zh-CN': '出入口、周界、走廊或厨房缺少监控',
      en: 'An entrance, the perimeter, a corridor or the kitchen is not covered by cameras',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'unverified', 'B349')],
  topic: 'cctv-coverage',
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: hasAll(f('/security/cctv/coverage'), ['building-entrances', 'perimeter', 'corridors', 'kitchen']),
  remedy: { 'zh-CN': '补装监控', en: 'Add cameras' },
});
