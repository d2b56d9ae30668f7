import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { inUse, notHomeBased } from '../../record.js';

export const growthChecksApart = defineRule({
  id: 'health-care/growth-checks-apart',
  title: {
    pass: {
      'zh-CN': '1至3岁婴幼儿两次健康检查相隔约半年',
      en: 'The two checks of a year lie half a year apart at ages one to three',
    },
    fail: {
      'zh-CN': '两次健康检查的间隔不符合规范',
      en: 'The two checks of a year do not lie half a year apart',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'exam', 'secondary', 'B299')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '1至3岁婴幼儿的两次健康检查是否相隔6个月左右？',
      en: 'Do the checks of children of one to three lie about six months apart?',
    },
    evidence: { 'zh-CN': '健康检查表或登记册', en: 'Forms or register of the checks' },
  },
  remedy: { 'zh-CN': '按半年间隔安排检查', en: 'Plan the checks half a year apart' },
  consequences: healthCareBreach,
});
