import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const carePrinciples = defineRule({
  id: 'caregiving/care-principles',
  title: {
    pass: {
      'zh-CN': '照护遵循尊重、安全健康、积极回应、科学规范的原则，已经查验',
      en: 'Care respects the child, is safe and healthy, responds, and is scientific, as seen',
    },
    fail: {
      'zh-CN': '照护没有遵循尊重、安全健康、积极回应、科学规范的原则',
      en: 'Care does not respect the child, is not safe and healthy, does not respond, or is not scientific',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('care-outline-2021', 'ch. 1 §4', 'primary', 'N188')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '照护是否遵循尊重儿童、安全健康、积极回应、科学规范四项原则？',
      en: 'Does care follow the four principles: respect, safety and health, response, science?',
    },
    evidence: { 'zh-CN': '观察照护过程，查阅照护计划和记录', en: 'Watch the care; see plans and records' },
  },
  remedy: { 'zh-CN': '按四项原则改进照护', en: 'Bring the care in line with the principles' },
});
