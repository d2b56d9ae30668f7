import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { carePracticeHours, careTheoryHours } from '../../figures/care-training.js';
import { aPerson, f, hasRole, notHomeBased, passed } from '../../record.js';

const theory = f.sum(passed(aPerson, 'care-post'), (training) => training('/hoursTheory'));
const practice = f.sum(passed(aPerson, 'care-post'), (training) => training('/hoursPractice'));

export const careTrainingSplit = defineRule({
  id: 'staffing/care-training-split',
  title: {
    pass: {
      'zh-CN': '保育人员培训理论与实践学时均达到培训大纲的要求',
      en: 'The carer has had the hours of theory and of practice of the outline',
    },
    fail: {
      'zh-CN':
        '保育人员培训理论 {theory} 学时、实践 {practice} 学时，大纲为 {leastTheory} 与 {leastPractice} 学时',
      en: 'The carer has had {theory} hours of theory and {practice} of practice; the outline has {leastTheory} and {leastPractice}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('training-outlines-2021', 'care staff outline', 'unverified', 'N195')],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'care')),
  require: and(ge(theory, figure(careTheoryHours)), ge(practice, figure(carePracticeHours))),
  params: {
    theory,
    practice,
    leastTheory: figure(careTheoryHours),
    leastPractice: figure(carePracticeHours),
  },
  remedy: { 'zh-CN': '按培训大纲补足理论和实践学时', en: 'Add the missing hours of theory and practice' },
});
