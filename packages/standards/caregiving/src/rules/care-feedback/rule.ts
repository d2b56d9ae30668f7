import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

// the row asks for feedback without saying how often: one day of it is asked for

export const careFeedback = defineRule({
  id: 'caregiving/care-feedback',
  title: {
    pass: { 'zh-CN': '向监护人反馈过照护情况', en: 'Guardians were told about the care' },
    fail: { 'zh-CN': '没有向监护人反馈照护情况的记录', en: 'No feedback to guardians is on record' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 22', 'unverified', 'N138')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/days/entries'), (day) => day('/feedbackGiven')),
  remedy: { 'zh-CN': '向监护人反馈照护情况并记录', en: 'Tell guardians about the care and record it' },
  consequences: normsBreach,
});
