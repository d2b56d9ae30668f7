import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const flyScreens = defineRule({
  id: 'site/fly-screens',
  title: {
    pass: { 'zh-CN': '开启扇设有纱窗', en: 'Opening sashes have fly screens' },
    fail: { 'zh-CN': '有开启扇没有纱窗', en: 'An opening sash has no fly screen' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.5', 'unverified', 'B072')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/windows'), (window) => window('/flyScreen')),
  remedy: { 'zh-CN': '加装纱窗', en: 'Fit fly screens' },
});
