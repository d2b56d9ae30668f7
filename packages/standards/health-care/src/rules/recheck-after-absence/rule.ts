import { addDays, addMonths, and, defineRule, figure, ge, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach, normsBreach } from '../../bases.js';
import { absenceMonths } from '../../figures/absence.js';
import { aChild, f, inUse, notHomeBased } from '../../record.js';

// the day after the last day away is the day of return
const longAbsences = f.filter(aChild.list('/absences'), (away) =>
  and(not(away('/ongoing')), le(addMonths(away('/from'), figure(absenceMonths)), addDays(away('/to'), 1))),
);

export const recheckAfterAbsence = defineRule({
  id: 'health-care/recheck-after-absence',
  title: {
    pass: {
      'zh-CN': '离开机构达到规定时间的婴幼儿返托前重新体检',
      en: 'Children who were away for three months or more were examined before they came back',
    },
    fail: {
      'zh-CN': '婴幼儿离开机构三个月以上，返托前没有重新体检',
      en: 'The child was away for three months or more and was not examined before it came back',
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
  require: f.every(longAbsences, (away) =>
    and(ge(away('/recheckedOn'), away('/from')), le(away('/recheckedOn'), addDays(away('/to'), 1))),
  ),
  remedy: {
    'zh-CN': '离开三个月以上的婴幼儿重新体检后再入托',
    en: 'Examine a child that was away for three months or more before it comes back',
  },
  consequences: [...normsBreach, ...healthCareBreach],
});
