import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const fireSigns = defineRule({
  id: 'fire-safety/fire-signs',
  title: {
    pass: { 'zh-CN': '已设置禁火、禁烟等标志', en: 'No-fire and no-smoking signs are up' },
    fail: { 'zh-CN': '未设置禁火、禁烟等标志', en: 'No-fire and no-smoking signs are missing' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.1', 'primary', 'B243')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/signs'),
  remedy: { 'zh-CN': '设置禁火、禁烟等标志', en: 'Put up the signs' },
});
