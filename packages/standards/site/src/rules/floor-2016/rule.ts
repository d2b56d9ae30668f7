import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { floor2016Limit } from '../../figures/floors.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const floor2016 = defineRule({
  id: 'site/floor-2016',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房在地上且不高于规定楼层（2016年版）',
      en: 'The room for children is above ground and within the floors of the 2016 edition',
    },
    fail: {
      'zh-CN': '婴幼儿用房在地下、半地下，或高于第 {limit} 层（2016年版）',
      en: 'The room for children is below ground or above floor {limit} (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '4.1.3', 'secondary', 'AB003')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: and(eq(aRoom('/belowGround'), 'no'), le(aRoom('/storey'), figure(floor2016Limit))),
  params: { limit: figure(floor2016Limit) },
  remedy: { 'zh-CN': '将婴幼儿用房移至较低的地上楼层', en: 'Move the room to a lower floor above ground' },
});
