import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const flyScreens2016 = defineRule({
  id: 'site/fly-screens-2016',
  title: {
    pass: { 'zh-CN': '开启扇设有纱窗（2016年版）', en: 'Opening sashes have fly screens (2016 edition)' },
    fail: { 'zh-CN': '有开启扇没有纱窗（2016年版）', en: 'An opening sash has no fly screen (2016 edition)' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '4.1.5', 'secondary', 'AB004')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/windows'), (window) => window('/flyScreen')),
  remedy: { 'zh-CN': '加装纱窗', en: 'Fit fly screens' },
});
