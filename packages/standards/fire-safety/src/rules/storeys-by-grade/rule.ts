import { and, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { byGrade, civilWorks } from '../../design-record.js';
import { storeysGrade3, storeysGrade4, storeysGrade12 } from '../../figures/design-floors.js';
import { f } from '../../record.js';

export const storeysByGrade = defineRule({
  id: 'fire-safety/storeys-by-grade',
  title: {
    pass: {
      'zh-CN': '独立建造的建筑层数符合耐火等级的限制',
      en: 'The building for children has no more storeys than its grade allows',
    },
    fail: {
      'zh-CN': '独立建造的建筑 {storey} 层，耐火等级允许 {limit} 层',
      en: 'The building for children has {storey} storeys; its grade allows {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.4.4', 'primary', 'B179')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, f('/site/standalone')),
  require: le(f('/building/storeys'), byGrade(storeysGrade12, storeysGrade3, storeysGrade4)),
  params: { storey: f('/building/storeys'), limit: byGrade(storeysGrade12, storeysGrade3, storeysGrade4) },
  remedy: { 'zh-CN': '另行选址', en: 'Move' },
});
