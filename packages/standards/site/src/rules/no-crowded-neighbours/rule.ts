import { defineRule, hasAny, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const noCrowdedNeighbours = defineRule({
  id: 'site/no-crowded-neighbours',
  title: {
    pass: { 'zh-CN': '场地不与人流密集场所毗邻', en: 'No crowded place adjoins the site' },
    fail: {
      'zh-CN': '场地与大型公共娱乐场所、商场、批发市场等人流密集场所毗邻',
      en: 'A large entertainment venue, mall, wholesale market or the like adjoins the site',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.1.2', 'secondary', 'B049')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: not(
    hasAny(f('/site/surroundings/adjacentUses'), [
      'entertainment',
      'mall',
      'wholesale-market',
      'other-crowded',
    ]),
  ),
  remedy: { 'zh-CN': '另行选址', en: 'Choose another site' },
});
