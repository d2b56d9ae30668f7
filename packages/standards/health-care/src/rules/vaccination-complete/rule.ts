import { asOf, defineRule, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, inUse, notHomeBased } from '../../record.js';

// the child is to be vaccinated before it enters: what the guardian does; the institution checks and reports

export const vaccinationComplete = defineRule({
  id: 'health-care/vaccination-complete',
  title: {
    pass: { 'zh-CN': '婴幼儿已按规定完成适龄接种', en: 'The child has had the vaccinations of its age' },
    fail: { 'zh-CN': '婴幼儿未按规定完成适龄接种', en: 'The child has not had the vaccinations of its age' },
  },
  addressee: 'guardian',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 11', 'secondary', 'N129')],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: or(aChild('/vaccination/complete'), le(aChild('/vaccination/caughtUpOn'), asOf())),
  remedy: { 'zh-CN': '由监护人带婴幼儿补种', en: 'The guardian has the missing doses given' },
});
