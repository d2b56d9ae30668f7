import { and, asOf, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const specialDietNote = defineRule({
  id: 'caregiving/special-diet-note',
  title: {
    pass: { 'zh-CN': '特殊膳食有监护人书面说明', en: 'The guardian gave a written note on the special diet' },
    fail: {
      'zh-CN': '特殊膳食没有监护人书面说明',
      en: 'There is no written note of the guardian on the special diet',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 17', 'unverified', 'N135')],
  phases: inUse,
  subjects: '/children',
  when: and(notHomeBased, eq(aChild('/diet/specialNeed'), true)),
  require: le(aChild('/diet/guardianNoteOn'), asOf()),
  remedy: { 'zh-CN': '请监护人提供书面说明', en: 'Ask the guardian for a written note' },
  consequences: normsBreach,
});
