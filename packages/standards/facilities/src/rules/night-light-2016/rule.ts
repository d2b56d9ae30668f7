import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const nightLight2016 = defineRule({
  id: 'facilities/night-light-2016',
  title: {
    pass: { 'zh-CN': '寄宿寝室设有夜间巡视照明', en: 'Boarding bedrooms have light for night rounds' },
    fail: { 'zh-CN': '寄宿寝室没有夜间巡视照明', en: 'A boarding bedroom has no light for night rounds' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.3.1', 'secondary', 'AB022')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['sleep', 'activity-and-sleep']),
    eq(f('/boarding'), true),
  ),
  require: eq(aRoom('/light/nightLight'), true),
  remedy: { 'zh-CN': '增设夜间巡视照明', en: 'Add light for night rounds' },
});
