import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, notHomeBased } from '../../record.js';

export const upkeepRecorded = defineRule({
  id: 'facilities/upkeep-recorded',
  title: {
    pass: { 'zh-CN': '有检查、维修记录', en: 'Checks and upkeep are recorded' },
    fail: { 'zh-CN': '没有检查、维修记录', en: 'No check or upkeep is recorded' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 14', 'secondary', 'N104')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: f.some(f.list('/equipment/maintenance/entries'), (entry) => le(entry('/date'), asOf())),
  remedy: { 'zh-CN': '定期检查维护并记录', en: 'Check and maintain regularly, and record it' },
  consequences: normsBreach,
});
