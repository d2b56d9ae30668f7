import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { perimeterWallHeightLimit } from '../../figures/security.js';
import { f, inKindergarten } from '../../record.js';

export const perimeterWallHeight = defineRule({
  id: 'facilities/perimeter-wall-height',
  title: {
    pass: {
      'zh-CN': '围墙高度符合安防标准',
      en: 'The height of the perimeter wall meets the security standard',
    },
    fail: {
      'zh-CN': '围墙高度为 {actual} 米，安防标准为至少 {limit} 米',
      en: 'The height of the perimeter wall is {actual} m; the security standard has at least {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'unverified', 'B348')],
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: ge(f('/site/entrance/fenceHeight'), figure(perimeterWallHeightLimit)),
  params: { actual: f('/site/entrance/fenceHeight'), limit: figure(perimeterWallHeightLimit) },
  remedy: { 'zh-CN': '加高围墙', en: 'Raise the wall' },
});
