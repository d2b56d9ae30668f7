import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aHotWork, notHomeBased } from '../../management-record.js';

export const hotWorkAfterCare = defineRule({
  id: 'fire-safety/hot-work-after-care',
  title: {
    pass: { 'zh-CN': '动火作业在托育服务结束后进行', en: 'Hot work is done after care has ended' },
    fail: { 'zh-CN': '动火作业在托育服务时间进行', en: 'Hot work is done in hours of care' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.3', 'primary', 'B245')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/hotWorks',
  when: notHomeBased,
  require: aHotWork('/afterCare'),
  remedy: {
    'zh-CN': '待婴幼儿离开、现场清空后再动火',
    en: 'Do hot work only once the children have left and the area is clear',
  },
});
