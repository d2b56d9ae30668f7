import { and, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach, normsBreach } from '../../bases.js';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const entryExam = defineRule({
  id: 'health-care/entry-exam',
  title: {
    pass: { 'zh-CN': '婴幼儿入托前经健康检查合格', en: 'The child passed a health check before it entered' },
    fail: {
      'zh-CN': '婴幼儿入托前没有合格的健康检查',
      en: 'The child did not pass a health check before it entered',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 11', 'secondary', 'N129'),
    cite('health-care-measures-2010', 'art. 18', 'secondary', 'B285'),
    cite('health-care-measures-2010', 'art. 18', 'secondary', 'N226'),
  ],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: and(eq(aChild('/entryExam/result'), 'pass'), le(aChild('/entryExam/date'), aChild('/enrolledOn'))),
  remedy: {
    'zh-CN': '安排入托健康检查，合格后再入托',
    en: 'Have the child examined; it enters once it has passed',
  },
  consequences: [...normsBreach, ...healthCareBreach],
});
