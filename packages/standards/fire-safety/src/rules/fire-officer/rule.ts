import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { officers } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const fireOfficer = defineRule({
  id: 'fire-safety/fire-officer',
  title: {
    pass: { 'zh-CN': '配有专职或兼职防火人员', en: 'There is a full-time or part-time fire officer' },
    fail: {
      'zh-CN': '没有专职或兼职防火人员：{actual}，标准为 {limit}',
      en: 'There is no fire officer: {actual} instead of {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 15', 'primary', 'B255')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: ge(f('/fireSafety/officers'), figure(officers)),
  params: { actual: f('/fireSafety/officers'), limit: figure(officers) },
  remedy: {
    'zh-CN': '确定至少一名专职或兼职防火人员',
    en: 'Appoint at least one fire officer, full-time or part-time',
  },
});
