import { and, defineRule, figure, ge, isIn, not, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, civilWorks } from '../../design-record.js';
import { enclosedStairStoreys } from '../../figures/design-travel.js';
import { f } from '../../record.js';

export const enclosedStair2018 = defineRule({
  id: 'fire-safety/enclosed-stair-2018',
  title: {
    pass: { 'zh-CN': '疏散楼梯间封闭', en: 'The stair is enclosed' },
    fail: {
      'zh-CN': '高层或六层及以上建筑的疏散楼梯间敞开',
      en: 'The stair of the high-rise, or of the building of six storeys or more, is open',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.12-5.5.13', 'primary', 'B185')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  effective: { to: '2023-05-31' },
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: and(
    civilWorks,
    or(
      f('/building/highRise'),
      and(
        ge(f('/building/storeys'), figure(enclosedStairStoreys)),
        not(f.some(f.list('/rooms'), (room) => room('/openGallery'))),
      ),
    ),
  ),
  require: isIn(aStair('/enclosure'), ['enclosed', 'smoke-proof', 'outdoor']),
  remedy: { 'zh-CN': '改造为封闭楼梯间', en: 'Enclose the stair' },
});
