import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aClass, inUse, notHomeBased } from '../../record.js';

export const livingUnitPerClass = defineRule({
  id: 'staffing/living-unit-per-class',
  title: {
    pass: { 'zh-CN': '每个班级独立使用一个生活单元', en: 'The class has a living unit of its own' },
    fail: { 'zh-CN': '该班与其他班级合用生活单元', en: 'The class shares its living unit with another' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 19', 'unverified', 'N115')],
  phases: inUse,
  subjects: '/classes',
  when: notHomeBased,
  require: eq(aClass('/sharesLivingUnit'), false),
  remedy: { 'zh-CN': '为每个班级设置独立的生活单元', en: 'Give each class a living unit of its own' },
  consequences: normsBreach,
});
