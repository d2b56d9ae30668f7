import { and, defineRule, figure, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';
import { escapeLightCrowdedRoom } from '../../figures/design-systems.js';

export const crowdedRoomEscapeLight = defineRule({
  id: 'fire-safety/crowded-room-escape-light',
  title: {
    pass: {
      'zh-CN': '照度较低的房间不属于人员密集的房间',
      en: 'The room with little escape light is not a crowded one',
    },
    fail: { 'zh-CN': '人员密集的房间疏散照度不足', en: 'The escape light in the crowded room is not enough' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.9-10.1.10', 'primary', 'B172')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    civilWorks,
    aRoom('/usedByChildren'),
    lt(aRoom('/light/evacuationIlluminance'), figure(escapeLightCrowdedRoom)),
  ),
  question: {
    text: { 'zh-CN': '该房间是否不属于人员密集的房间？', en: 'Is the room other than a crowded one?' },
    evidence: {
      'zh-CN': '房间用途、使用人数和消防设计文件',
      en: 'Use of the room, persons in it and the fire design',
    },
  },
  remedy: { 'zh-CN': '增加疏散照明', en: 'Add emergency lamps' },
});
