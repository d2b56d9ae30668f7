import { and, defineRule, eq, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../record.js';

export const nursingRoomPlace = defineRule({
  id: 'site/nursing-room-place',
  title: {
    pass: {
      'zh-CN': '喂奶室靠近婴幼儿用房，门开向疏散走道，设尿布台和洗手池',
      en: 'The nursing room is near the infants, opens on the escape corridor, and has a changing table and a basin',
    },
    fail: {
      'zh-CN': '喂奶室的位置、门或设备有一项未达到要求',
      en: 'The place, door or equipment of the nursing room lacks something that is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.3B', 'primary', 'B093')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(asNursery, eq(aRoom('/kind'), 'nursing-room')),
  require: and(
    aRoom('/nearLivingRooms'),
    aRoom('/opensOnEscapeCorridor'),
    hasAll(aRoom('/equipment'), ['changing-table', 'basin']),
  ),
  remedy: { 'zh-CN': '调整喂奶室位置并配齐设备', en: 'Move the nursing room and complete its equipment' },
});
