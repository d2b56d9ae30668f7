import { and, defineRule, figure, gt, mul, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';
import { crowdedRoomPersons, crowdedRoomPersonsPerDoor } from '../../figures/design-exits.js';
import { f } from '../../record.js';

export const crowdedRoomDoorsOutward = defineRule({
  id: 'fire-safety/crowded-room-doors-outward',
  title: {
    pass: {
      'zh-CN': '人数较多的房间疏散门向疏散方向开启',
      en: 'The doors of the crowded room open towards escape',
    },
    fail: {
      'zh-CN': '人数较多的房间有疏散门没有向疏散方向开启',
      en: 'A door of the crowded room does not open towards escape',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.6', 'primary', 'B154')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    civilWorks,
    or(
      gt(aRoom('/persons'), figure(crowdedRoomPersons)),
      gt(aRoom('/persons'), mul(aRoom('/doorCount'), figure(crowdedRoomPersonsPerDoor))),
    ),
  ),
  require: f.every(aRoom.list('/doors'), (door) => door('/opensTowardsEscape')),
  remedy: { 'zh-CN': '改为向疏散方向开启', en: 'Turn the door round' },
});
