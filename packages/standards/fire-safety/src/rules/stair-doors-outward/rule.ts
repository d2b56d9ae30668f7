import { and, defineRule, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anExit, civilWorks } from '../../design-record.js';

// An exit above or below the ground floor leads to a stair, a lobby or an outdoor stair.
export const stairDoorsOutward = defineRule({
  id: 'fire-safety/stair-doors-outward',
  title: {
    pass: { 'zh-CN': '楼层疏散门向疏散方向开启', en: 'The exit of the storey opens towards escape' },
    fail: {
      'zh-CN': '楼层疏散门没有向疏散方向开启',
      en: 'The exit of the storey does not open towards escape',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.6', 'primary', 'B154')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/exits',
  when: and(civilWorks, ne(anExit('/storey'), 1)),
  require: anExit('/opensOutward'),
  remedy: { 'zh-CN': '改为向疏散方向开启', en: 'Turn the door round' },
});
