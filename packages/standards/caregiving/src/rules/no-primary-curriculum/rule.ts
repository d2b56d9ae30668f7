import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

// reaches infant care through article 41; the wording read is that of 2024-04-26

export const noPrimaryCurriculum = defineRule({
  id: 'caregiving/no-primary-curriculum',
  title: {
    pass: { 'zh-CN': '没有教授小学课程', en: 'No primary-school curriculum is taught' },
    fail: { 'zh-CN': '教授了小学课程', en: 'Primary-school curriculum is taught' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 33 ¶3', 'primary', 'N065')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  require: not(f('/service/primaryCurriculum')),
  remedy: { 'zh-CN': '停止教授小学课程', en: 'Stop teaching primary-school curriculum' },
});
