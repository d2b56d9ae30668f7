import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guidanceBreach } from '../../bases.js';
import { f, inUse } from '../../record.js';

// no frequency is stated, so that one dated session is asked for

export const familyGuidance = defineRule({
  id: 'caregiving/family-guidance',
  title: {
    pass: { 'zh-CN': '为家长提供过家庭教育指导', en: 'Parents were given guidance' },
    fail: { 'zh-CN': '没有为家长提供家庭教育指导的记录', en: 'No guidance of parents is on record' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('family-education-promotion-law', 'art. 44', 'primary', 'AN052')],
  phases: inUse,
  require: f.some(f.list('/parents/guidance/entries'), (entry) => le(entry('/date'), asOf())),
  remedy: {
    'zh-CN': '提供科学育儿等家庭教育指导并记录',
    en: 'Guide parents, for example on raising children, and record it',
  },
  consequences: guidanceBreach,
});
