import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const videoInDutyRoom = defineRule({
  id: 'fire-safety/video-in-duty-room',
  title: {
    pass: {
      'zh-CN': '值班室或消防控制室可全天查看监控画面',
      en: 'Video can be watched around the clock in the duty room',
    },
    fail: {
      'zh-CN': '值班室或消防控制室不能全天查看监控画面',
      en: 'Video can not be watched around the clock in the duty room',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1', 'secondary', 'N206')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/dutyRoomMonitors'),
  remedy: {
    'zh-CN': '在值班室或消防控制室设置监控画面',
    en: 'Show the video in the duty room or control room',
  },
});
