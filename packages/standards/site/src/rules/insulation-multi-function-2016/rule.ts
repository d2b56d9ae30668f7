import { and, defineRule, eq, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  insulationMultiFunction2016Airborne,
  insulationMultiFunction2016Impact,
} from '../../figures/environment-2016.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const insulationMultiFunction2016 = defineRule({
  id: 'site/insulation-multi-function-2016',
  title: {
    pass: {
      'zh-CN': '多功能活动室隔声达到设计规范（2016年版）',
      en: 'The multi-function room is insulated from sound as the design code has it (2016 edition)',
    },
    fail: {
      'zh-CN': '多功能活动室隔声未达到设计规范（2016年版）',
      en: 'The multi-function room is insulated from sound less than the design code has it (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'multi-function')),
  require: and(
    ge(aRoom('/technics/airborneInsulation'), figure(insulationMultiFunction2016Airborne)),
    le(aRoom('/technics/impactSound'), figure(insulationMultiFunction2016Impact)),
  ),
  remedy: { 'zh-CN': '改善隔声', en: 'Improve the insulation' },
});
