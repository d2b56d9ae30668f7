import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { notHomeBased } from '../../record.js';

export const ethicsAndCare = defineRule({
  id: 'staffing/ethics-and-care',
  title: {
    pass: {
      'zh-CN': '工作人员品行良好、热爱婴幼儿、身心健康，已经查验',
      en: 'Staff are of good character, fond of children and sound in body and mind, as seen',
    },
    fail: {
      'zh-CN': '工作人员的品行、对婴幼儿的态度或身心状况不符合要求',
      en: 'The character of staff, their way with children or their soundness does not meet the norms',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 33', 'secondary', 'AN021'),
    cite('management-norms-2019', 'art. 33', 'unverified', 'N149'),
  ],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '全体工作人员是否具有良好职业道德、热爱婴幼儿、身心健康？',
      en: 'Are all members of staff of good professional ethics, fond of children and sound in body and mind?',
    },
    evidence: {
      'zh-CN': '观察照护过程，查阅考核、投诉与谈话记录',
      en: 'Watch the care; see appraisals, complaints and notes of talks',
    },
  },
  remedy: {
    'zh-CN': '教育、调整或解聘不符合条件的工作人员',
    en: 'Instruct, move or dismiss whoever does not meet the conditions',
  },
  consequences: normsBreach,
});
