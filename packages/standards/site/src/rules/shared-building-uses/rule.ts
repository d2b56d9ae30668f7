import { and, defineRule, figure, hasAny, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { sharedClasses } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';
import { classCount } from '../../size-class.js';

export const sharedBuildingUses = defineRule({
  id: 'site/shared-building-uses',
  title: {
    pass: {
      'zh-CN': '三个班及以下合建的，只与居住、养老、教育、办公建筑合建',
      en: 'Up to three classes share a building with dwellings, elderly care, education or offices only',
    },
    fail: {
      'zh-CN': '与商业、医疗或其他用途合建',
      en: 'The building is shared with commerce, medical care or another use',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.2', 'primary', 'B055')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    underNurseryCode,
    le(classCount, figure(sharedClasses)),
    hasAny(f('/building/sharedUses'), [
      'residential',
      'elderly-care',
      'education',
      'office',
      'commercial',
      'medical',
      'other',
    ]),
  ),
  require: not(hasAny(f('/building/sharedUses'), ['commercial', 'medical', 'other'])),
  remedy: { 'zh-CN': '迁至可以合建的建筑', en: 'Move to a building that may be shared' },
});
