import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { videoDaysGuide } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const videoKeptByFireGuide = defineRule({
  id: 'fire-safety/video-kept-by-fire-guide',
  title: {
    pass: {
      'zh-CN': '监控录像保存达到消防指南的天数',
      en: 'Video is kept as long as the fire guide advises',
    },
    fail: {
      'zh-CN': '监控录像保存不足消防指南的天数：{actual}，标准为 {limit}',
      en: 'Video is kept for less than the fire guide advises: {actual} instead of {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1', 'secondary', 'N206')],
  topic: 'cctv-retention',
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: ge(f('/security/cctv/retentionDays'), figure(videoDaysGuide)),
  params: { actual: f('/security/cctv/retentionDays'), limit: figure(videoDaysGuide) },
  remedy: { 'zh-CN': '延长监控录像保存时间', en: 'Keep video longer' },
});
