import { and, defineRule, figure, hasAny, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { emergencyLightLarge } from '../../figures/design-systems.js';
import { f } from '../../record.js';

// That a part of the building is used for care of the sick or old does not make it a building for them.
export const emergencyLightMedicalElderly = defineRule({
  id: 'fire-safety/emergency-light-medical-elderly',
  title: {
    pass: {
      'zh-CN': '建筑不属于须延长应急照明时间的医疗建筑或老年人照料设施',
      en: 'The building is none for care of the sick or old, in which emergency light lasts longer',
    },
    fail: {
      'zh-CN': '医疗建筑或老年人照料设施内应急照明持续 {hours} h，低于 {least} h',
      en: 'In the building for care of the sick or old emergency light lasts {hours} h; the least is {least} h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.4', 'primary', 'B170')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    civilWorks,
    hasAny(f('/building/sharedUses'), ['medical', 'elderly-care']),
    lt(f('/fireSafety/emergencyLightHours'), figure(emergencyLightLarge)),
  ),
  question: {
    text: {
      'zh-CN': '该建筑是否不属于医疗建筑或老年人照料设施？',
      en: 'Is the building other than one for care of the sick or old?',
    },
    evidence: {
      'zh-CN': '建筑的设计用途、消防设计文件',
      en: 'Use for which the building was designed, and the fire design',
    },
  },
  params: { hours: f('/fireSafety/emergencyLightHours'), least: figure(emergencyLightLarge) },
  remedy: { 'zh-CN': '更换备用电源', en: 'Replace the batteries' },
});
