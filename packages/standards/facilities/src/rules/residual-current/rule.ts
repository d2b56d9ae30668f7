import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { residualCurrentLimit } from '../../figures/electric.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const residualCurrent = defineRule({
  id: 'facilities/residual-current',
  title: {
    pass: {
      'zh-CN': '插座回路剩余电流动作值符合设计规范',
      en: 'The trip current of the socket circuit meets the design code',
    },
    fail: {
      'zh-CN': '插座回路剩余电流动作值为 {actual} 毫安，设计规范为至多 {limit} 毫安',
      en: 'The trip current of the socket circuit is {actual} mA; the design code has at most {limit} mA',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.5', 'unverified', 'B135')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  require: le(aRoom('/technics/residualCurrent'), figure(residualCurrentLimit)),
  params: { actual: aRoom('/technics/residualCurrent'), limit: figure(residualCurrentLimit) },
  remedy: { 'zh-CN': '加装剩余电流保护装置', en: 'Fit residual-current protection' },
});
