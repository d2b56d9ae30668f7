import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { careHours } from '../../figures/care-training.js';
import { aPerson, f, hasRole, notHomeBased, passed } from '../../record.js';

const hours = f.sum(passed(aPerson, 'care-post'), (training) => training('/hours'));

export const careTrainingHours = defineRule({
  id: 'staffing/care-training-hours',
  title: {
    pass: {
      'zh-CN': '保育人员培训学时达到培训大纲的要求',
      en: 'The carer has had the class hours of training of the outline',
    },
    fail: {
      'zh-CN': '保育人员培训 {hours} 学时，大纲为 {least} 学时',
      en: 'The carer has had {hours} class hours of training; the outline has {least}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('training-outlines-2021', 'care staff outline', 'unverified', 'N194')],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'care')),
  require: ge(hours, figure(careHours)),
  params: { hours, least: figure(careHours) },
  remedy: { 'zh-CN': '按培训大纲补足培训学时', en: 'Add the missing hours of training' },
});
