import { and, defineRule, figure, ge, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inwardWindowHeight } from '../../figures/windows.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const inwardWindow = defineRule({
  id: 'site/inward-window',
  title: {
    pass: { 'zh-CN': '低处没有内开或内悬窗扇', en: 'No low sash opens inward' },
    fail: { 'zh-CN': '有低处窗扇向内开启', en: 'A low sash opens inward' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.5', 'unverified', 'B072')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/windows'), (window) =>
    or(not(window('/opensInward')), ge(window('/inwardOpeningHeight'), figure(inwardWindowHeight))),
  ),
  remedy: { 'zh-CN': '改为外开、推拉或固定扇', en: 'Make it open outward, slide or stay fixed' },
});
