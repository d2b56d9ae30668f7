import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const managerNamed = defineRule({
  id: 'fire-safety/manager-named',
  title: {
    pass: { 'zh-CN': '已确定专职或兼职消防安全管理人员', en: 'A fire-safety manager is named' },
    fail: { 'zh-CN': '未确定消防安全管理人员', en: 'No fire-safety manager is named' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/managerNamed'),
  remedy: {
    'zh-CN': '确定专职或兼职消防安全管理人员',
    en: 'Name a full-time or part-time fire-safety manager',
  },
});
