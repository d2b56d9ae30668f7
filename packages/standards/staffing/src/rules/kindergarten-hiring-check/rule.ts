import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { kindergarten } from '../../record.js';

export const kindergartenHiringCheck = defineRule({
  id: 'staffing/kindergarten-hiring-check',
  title: {
    pass: {
      'zh-CN': '幼儿园录用前的查询范围完整，已经查验',
      en: 'The look-up of the kindergarten before hiring covers what it has to, as seen',
    },
    fail: {
      'zh-CN': '幼儿园录用前没有按更宽的范围查询',
      en: 'The look-up of the kindergarten before hiring does not cover the wider list',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('preschool-education-law', 'art. 44', 'primary', 'L267')],
  phases: ['operation', 'assessment'],
  when: kindergarten,
  question: {
    text: {
      'zh-CN': '录用前是否还查询了性骚扰、吸毒、赌博等情形和品行？',
      en: 'Did the look-up before hiring also cover harassment, drugs, gambling and conduct?',
    },
    evidence: {
      'zh-CN': '查阅录用审查记录和查询回执',
      en: 'See the records of hiring and the answers to the look-ups',
    },
  },
  remedy: {
    'zh-CN': '补充查询，按规定处理不符合条件的人员',
    en: 'Ask for the rest, and act on what is found',
  },
});
