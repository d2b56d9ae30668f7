import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const residualCurrent2016 = defineRule({
  id: 'facilities/residual-current-2016',
  title: {
    pass: { 'zh-CN': '插座回路设有剩余电流保护', en: 'The socket circuit has residual-current protection' },
    fail: {
      'zh-CN': '插座回路没有剩余电流保护',
      en: 'The socket circuit has no residual-current protection',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  question: {
    text: {
      'zh-CN': '插座回路是否设有剩余电流保护？',
      en: 'Has the socket circuit residual-current protection?',
    },
    evidence: {
      'zh-CN': '配电系统图、现场保护装置',
      en: 'The diagram of the distribution, the devices on site',
    },
  },
  remedy: { 'zh-CN': '加装剩余电流保护装置', en: 'Fit residual-current protection' },
});
