import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { extinguishersAtAPlaceGuide } from '../../figures/management.js';
import { notHomeBased, extinguishersAtAPlace as place } from '../../management-record.js';

export const extinguishersAtAPlace = defineRule({
  id: 'fire-safety/extinguishers-at-a-place',
  title: {
    pass: {
      'zh-CN': '设置点灭火器数量达到消防指南的数值',
      en: 'The place has the extinguishers that the fire guide advises',
    },
    fail: {
      'zh-CN': '设置点有灭火器 {actual} 具，消防指南为 {limit} 具',
      en: 'The place has {actual} extinguishers; the fire guide advises {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1', 'secondary', 'B224')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/extinguishers',
  when: notHomeBased,
  require: ge(place('/count'), figure(extinguishersAtAPlaceGuide)),
  params: { actual: place('/count'), limit: figure(extinguishersAtAPlaceGuide) },
  remedy: { 'zh-CN': '按指南增配灭火器', en: 'Add extinguishers at the place' },
});
