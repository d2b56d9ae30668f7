import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { headHours } from '../../figures/head.js';
import { aPerson, f, hasRole, notHomeBased, passed } from '../../record.js';

export const headTrainingHours = defineRule({
  id: 'staffing/head-training-hours',
  title: {
    pass: {
      'zh-CN': '负责人岗位培训学时达到评估标准',
      en: 'The head has had the class hours of training of the assessment standard',
    },
    fail: {
      'zh-CN': '负责人岗位培训合格 {hours} 学时，评估标准为 {least} 学时',
      en: 'The head has passed {hours} class hours of training; the assessment standard has {least}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '5.2.1', 'secondary', 'N276'),
    cite('training-outlines-2021', 'head outline', 'secondary', 'N192'),
  ],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'head')),
  require: ge(
    f.sum(passed(aPerson, 'head-post'), (training) => training('/hours')),
    figure(headHours),
  ),
  params: {
    hours: f.sum(passed(aPerson, 'head-post'), (training) => training('/hours')),
    least: figure(headHours),
  },
  remedy: { 'zh-CN': '为负责人补足岗位培训学时', en: 'Add the missing hours of training' },
});
