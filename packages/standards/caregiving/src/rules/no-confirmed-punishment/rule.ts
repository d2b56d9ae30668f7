import { and, defineRule, eq, ge, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { harmBreach } from '../../bases.js';
import { anIncident, inUse } from '../../record.js';

// reaches infant care through article 41; what happened before the wording that was read is not judged

export const noConfirmedPunishment = defineRule({
  id: 'caregiving/no-confirmed-punishment',
  title: {
    pass: { 'zh-CN': '事件记录中没有经认定的体罚', en: 'No confirmed corporal punishment is on record' },
    fail: { 'zh-CN': '事件记录中有经认定的体罚', en: 'A confirmed corporal punishment is on record' },
  },
  addressee: 'person',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 27', 'primary', 'N064')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  subjects: '/incidents',
  when: and(eq(anIncident('/kind'), 'corporal-punishment'), ge(anIncident('/happenedOn'), '2024-04-26')),
  require: not(anIncident('/confirmed')),
  remedy: { 'zh-CN': '依法处理，防止再次发生', en: 'Act as the law asks, and keep it from happening again' },
  consequences: harmBreach,
});
