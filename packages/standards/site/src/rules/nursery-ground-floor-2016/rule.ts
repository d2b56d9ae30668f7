import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../record.js';

export const nurseryGroundFloor2016 = defineRule({
  id: 'site/nursery-ground-floor-2016',
  title: {
    pass: {
      'zh-CN': '托儿所用房在首层（2016年版）',
      en: 'The room of the nursery is on the ground floor (2016 edition)',
    },
    fail: {
      'zh-CN': '托儿所用房在第 {storey} 层（2016年版）',
      en: 'The room of the nursery is on floor {storey} (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '4.1.3', 'secondary', 'AB003')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(asNursery, aRoom('/usedByChildren')),
  require: eq(aRoom('/storey'), 1),
  params: { storey: aRoom('/storey') },
  remedy: { 'zh-CN': '将用房移至首层', en: 'Move the room to the ground floor' },
});
