import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const fallsSurroundings = defineRule({
  id: 'caregiving/falls-surroundings',
  title: {
    pass: {
      'zh-CN': '地面平整防滑，家具固定，边角有防护',
      en: 'Floors are level and non-slip, furniture is fixed and edges are guarded',
    },
    fail: {
      'zh-CN': '地面、家具固定或边角防护与预防建议不一致',
      en: 'Floors, furniture or edges differ from the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'falls', 'secondary', 'B326')],
  phases: inUse,
  when: notHomeBased,
  require: and(
    f('/injuryPrevention/floorsLevel'),
    f('/injuryPrevention/furnitureFixed'),
    f('/injuryPrevention/edgeGuards'),
  ),
  remedy: { 'zh-CN': '可平整地面、固定家具、加装防护', en: 'Floors, furniture and edges can be put right' },
});
