import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { notHomeBased } from '../../record.js';

export const democraticManagement = defineRule({
  id: 'staffing/democratic-management',
  title: {
    pass: {
      'zh-CN': '工作人员依法参与民主管理，已经查验',
      en: 'Staff take part in democratic management, as seen',
    },
    fail: { 'zh-CN': '工作人员没有参与民主管理', en: 'Staff do not take part in democratic management' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 37', 'unverified', 'N153')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '工作人员是否通过工会或职工大会参与民主管理和监督？',
      en: 'Do staff take part in management and supervision through a union or an assembly?',
    },
    evidence: { 'zh-CN': '查阅会议记录，访谈工作人员', en: 'See the minutes; talk to staff' },
  },
  remedy: { 'zh-CN': '保障工作人员参与民主管理和监督', en: 'Let staff take part' },
  consequences: normsBreach,
});
