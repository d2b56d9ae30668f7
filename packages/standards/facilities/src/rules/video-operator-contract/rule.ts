import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasOfEducationBody } from '../../record.js';

export const videoOperatorContract = defineRule({
  id: 'facilities/video-operator-contract',
  title: {
    pass: {
      'zh-CN': '与外部运维单位签有保密协议',
      en: 'There is a confidentiality contract with the outside operator',
    },
    fail: {
      'zh-CN': '没有与外部运维单位签保密协议',
      en: 'There is no confidentiality contract with the outside operator',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 16', 'primary', 'AN068')],
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  question: {
    text: {
      'zh-CN': '委托外部单位运维的，是否签有保密协议？没有委托的，按符合回答。',
      en: 'Where an outside body operates the system, is there a confidentiality contract? Without one, answer that it is met.',
    },
    evidence: { 'zh-CN': '委托合同、保密协议', en: 'The contracts' },
  },
  remedy: { 'zh-CN': '签订保密协议', en: 'Sign a confidentiality contract' },
});
