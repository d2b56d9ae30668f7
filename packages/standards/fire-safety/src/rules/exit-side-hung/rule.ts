import { and, defineRule, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anExit, civilWorks } from '../../design-record.js';

export const exitSideHung = defineRule({
  id: 'fire-safety/exit-side-hung',
  title: {
    pass: { 'zh-CN': '疏散门能够平开', en: 'The exit door acts as a side-hung door' },
    fail: { 'zh-CN': '疏散门不能平开', en: 'The exit door does not act as a side-hung door' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.6', 'primary', 'B154')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/exits',
  when: and(civilWorks, ne(anExit('/type'), 'hinged')),
  question: {
    text: {
      'zh-CN': '该非平开门在疏散时是否具有平开功能？',
      en: 'Does this door, which is not side-hung, act as a side-hung door in an escape?',
    },
    evidence: { 'zh-CN': '门的形式和现场开启', en: 'Kind of the door, and how it opens' },
  },
  remedy: { 'zh-CN': '更换为平开门', en: 'Fit a side-hung door' },
});
