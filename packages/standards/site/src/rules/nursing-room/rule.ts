import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { nursingRoomLimit } from '../../figures/rooms.js';
import { asNursery, f } from '../../record.js';

export const nursingRoom = defineRule({
  id: 'site/nursing-room',
  title: {
    pass: { 'zh-CN': '设有足够大的喂奶室', en: 'There is a nursing room that is large enough' },
    fail: { 'zh-CN': '没有达到建议面积的喂奶室', en: 'There is no nursing room of the advised size' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.2.3B', 'primary', 'B093'), cite('jgj-39-2019', '4.2.3B', 'primary', 'N239')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: asNursery,
  require: f.some(f.list('/rooms'), (room) =>
    and(eq(room('/kind'), 'nursing-room'), ge(room('/area'), figure(nursingRoomLimit))),
  ),
  remedy: { 'zh-CN': '增设喂奶室', en: 'Add a nursing room' },
});
