import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const responsiblePersonNamed = defineRule({
  id: 'fire-safety/responsible-person-named',
  title: {
    pass: { 'zh-CN': '已明确消防安全责任人和管理人', en: 'A person responsible for fire safety is named' },
    fail: { 'zh-CN': '未明确消防安全责任人', en: 'No person responsible for fire safety is named' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 2', 'secondary', 'B231')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/responsiblePersonNamed'),
  remedy: { 'zh-CN': '书面明确消防安全责任人', en: 'Name the person in writing' },
});
