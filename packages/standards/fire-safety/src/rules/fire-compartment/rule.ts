import { and, defineRule, figure, le, not, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { byGrade, civilWorks, hasSystem } from '../../design-record.js';
import {
  compartmentGrade3,
  compartmentGrade4,
  compartmentGrade12,
  compartmentHighRise,
} from '../../figures/design-separation.js';
import { f } from '../../record.js';

const limit = when(
  f('/building/highRise'),
  figure(compartmentHighRise),
  byGrade(compartmentGrade12, compartmentGrade3, compartmentGrade4),
);

// The row states areas without sprinklers only; a building with them is not judged here.
export const fireCompartment = defineRule({
  id: 'fire-safety/fire-compartment',
  title: {
    pass: { 'zh-CN': '防火分区面积在限值内', en: 'The fire compartments are within the limit' },
    fail: {
      'zh-CN': '最大防火分区 {area} m²，超过无喷淋时的 {limit} m²',
      en: 'The largest fire compartment has {area} m²; without sprinklers the limit is {limit} m²',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.16', 'primary', 'B145')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, not(hasSystem('sprinkler'))),
  require: le(f('/building/largestFireCompartment'), limit),
  params: { area: f('/building/largestFireCompartment'), limit: limit },
  remedy: {
    'zh-CN': '重新划分防火分区或设置自动灭火系统',
    en: 'Divide the compartments anew, or install sprinklers',
  },
});
