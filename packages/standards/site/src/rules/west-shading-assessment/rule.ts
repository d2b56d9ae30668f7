import { and, defineRule, isIn, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, notHomeBased } from '../../record.js';

export const westShadingAssessment = defineRule({
  id: 'site/west-shading-assessment',
  title: {
    pass: { 'zh-CN': '生活用房不朝西，或有遮阳', en: 'A living room does not face west, or is shaded' },
    fail: { 'zh-CN': '生活用房朝西且没有遮阳', en: 'The living room faces west without shading' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '4.2', 'secondary', 'N266')],
  phases: ['assessment'],
  subjects: '/rooms',
  when: and(notHomeBased, isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep'])),
  require: or(not(aRoom('/facesWest')), aRoom('/shading')),
  remedy: {
    'zh-CN': '加设遮阳，或改用其他朝向的房间',
    en: 'Add shading, or use a room that faces another way',
  },
});
