import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../design-record.js';

export const finishNoDrapery = defineRule({
  id: 'fire-safety/finish-no-drapery',
  title: {
    pass: { 'zh-CN': '没有帷幕', en: 'There is no drapery' },
    fail: { 'zh-CN': '设有帷幕', en: 'There is drapery' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('gb-50222-2017', 'tables 5.1.1 row 7, 5.2.1 row 6', 'primary', 'B206'),
    cite('gb-55037-2022', '6.5.1-6.5.3', 'primary', 'B149'),
    cite('fire-law', 'art. 26', 'primary', 'AB036'),
  ],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  subjects: '/rooms',
  when: and(
    asNursery,
    aRoom('/usedByChildren'),
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep', 'multi-function']),
  ),
  require: eq(aRoom('/finishes/drapery'), false),
  remedy: { 'zh-CN': '拆除帷幕', en: 'Take the drapery away' },
});
