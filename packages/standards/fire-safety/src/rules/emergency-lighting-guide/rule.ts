import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const emergencyLightingGuide = defineRule({
  id: 'fire-safety/emergency-lighting-guide',
  title: {
    pass: {
      'zh-CN': '设有应急照明和疏散指示标志',
      en: 'There is emergency lighting and there are evacuation signs',
    },
    fail: { 'zh-CN': '应急照明或疏散指示标志不全', en: 'Emergency lighting or evacuation signs are missing' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1', 'secondary', 'B223')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: and(f('/fireSafety/emergencyLighting'), f('/fireSafety/exitSigns')),
  remedy: { 'zh-CN': '补设应急照明和疏散指示标志', en: 'Add emergency lighting and evacuation signs' },
});
