import { and, defineRule, eq, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const radiatorsCovered = defineRule({
  id: 'facilities/radiators-covered',
  title: {
    pass: { 'zh-CN': '散热器暗装', en: 'Radiators are covered' },
    fail: { 'zh-CN': '散热器未暗装', en: 'A radiator is not covered' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B131')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    eq(aRoom('/usedByChildren'), true),
    hasAny(f('/building/heating'), ['district', 'central']),
  ),
  require: eq(aRoom('/technics/radiatorCovered'), true),
  remedy: { 'zh-CN': '加装散热器罩', en: 'Cover the radiators' },
});
