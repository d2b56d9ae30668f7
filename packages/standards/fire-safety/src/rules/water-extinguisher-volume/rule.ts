import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { waterVolume } from '../../figures/management.js';
import { extinguishersAtAPlace, notHomeBased } from '../../management-record.js';

export const waterExtinguisherVolume = defineRule({
  id: 'fire-safety/water-extinguisher-volume',
  title: {
    pass: {
      'zh-CN': '水基型灭火器容量达到消防指南的数值',
      en: 'The water extinguishers hold what the fire guide advises',
    },
    fail: {
      'zh-CN': '水基型灭火器容量低于消防指南的数值：{actual}，标准为 {limit}',
      en: 'The water extinguishers hold less than the fire guide advises: {actual} instead of {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1', 'secondary', 'B224')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/extinguishers',
  when: and(notHomeBased, eq(extinguishersAtAPlace('/kind'), 'water')),
  require: ge(extinguishersAtAPlace('/volume'), figure(waterVolume)),
  params: { actual: extinguishersAtAPlace('/volume'), limit: figure(waterVolume) },
  remedy: { 'zh-CN': '更换为容量更大的灭火器', en: 'Replace them with larger ones' },
});
