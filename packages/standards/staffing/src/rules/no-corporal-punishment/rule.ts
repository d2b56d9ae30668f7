import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { harmBreach } from '../../bases.js';

// reaches infant care through article 41; the wording read is that of 2024-04-26

export const noCorporalPunishment = defineRule({
  id: 'staffing/no-corporal-punishment',
  title: {
    pass: {
      'zh-CN': '工作人员没有体罚、变相体罚或侮辱婴幼儿，已经查验',
      en: 'Nobody punishes children bodily or insults them, as seen',
    },
    fail: {
      'zh-CN': '工作人员有体罚、变相体罚或侮辱婴幼儿的行为',
      en: 'Somebody punishes children bodily or insults them',
    },
  },
  addressee: 'person',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 27', 'primary', 'N064')],
  phases: ['operation', 'assessment'],
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN': '是否没有工作人员体罚、变相体罚或者以其他方式侮辱婴幼儿？',
      en: 'Is it so that nobody punishes children bodily, openly or in disguise, or insults them?',
    },
    evidence: {
      'zh-CN': '观察照护过程，抽查监控录像，查阅投诉和事件记录',
      en: 'Watch the care, look at samples of footage, see complaints and records of incidents',
    },
  },
  remedy: { 'zh-CN': '立即制止并依法处理', en: 'Stop it at once and act as the law asks' },
  consequences: harmBreach,
});
