import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

// how often stands in no source for the norms: a dated record

export const disinfectionRecorded = defineRule({
  id: 'health-care/disinfection-recorded',
  title: {
    pass: { 'zh-CN': '有清洁消毒记录', en: 'There is a record of disinfection' },
    fail: { 'zh-CN': '没有清洁消毒记录', en: 'There is no record of disinfection' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 27', 'secondary', 'N143'),
    cite('health-care-measures-2010', 'art. 15', 'primary', 'B283'),
  ],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/healthCare/disinfection/entries'), (entry) => le(entry('/date'), asOf())),
  remedy: { 'zh-CN': '按制度消毒并记录', en: 'Disinfect as the rules say, and record it' },
  consequences: normsBreach,
});
