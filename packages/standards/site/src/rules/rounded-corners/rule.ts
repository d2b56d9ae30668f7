import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const roundedCorners = defineRule({
  id: 'site/rounded-corners',
  title: {
    pass: { 'zh-CN': '墙面光滑，阳角为圆角', en: 'Walls are smooth and corners rounded' },
    fail: { 'zh-CN': '墙面不光滑，或阳角不是圆角', en: 'Walls are not smooth, or corners not rounded' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.10', 'unverified', 'B077')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: and(f('/building/cornersRounded'), f('/building/wallsWashable')),
  remedy: { 'zh-CN': '打磨或包裹阳角，修整墙面', en: 'Round or pad the corners; smooth the walls' },
});
