import { and, defineRule, figure, gt, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inwardWindowHeight2016 } from '../../figures/windows.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const inwardWindow2016 = defineRule({
  id: 'site/inward-window-2016',
  title: {
    pass: { 'zh-CN': '低处没有内开或内悬窗扇（2016年版）', en: 'No low sash opens inward (2016 edition)' },
    fail: { 'zh-CN': '有低处窗扇向内开启（2016年版）', en: 'A low sash opens inward (2016 edition)' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '4.1.5', 'secondary', 'AB004')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/windows'), (window) =>
    or(not(window('/opensInward')), gt(window('/inwardOpeningHeight'), figure(inwardWindowHeight2016))),
  ),
  remedy: { 'zh-CN': '改为外开、推拉或固定扇', en: 'Make it open outward, slide or stay fixed' },
});
