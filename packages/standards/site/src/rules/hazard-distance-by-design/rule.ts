import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const hazardDistanceByDesign = defineRule({
  id: 'site/hazard-distance-by-design',
  title: {
    pass: { 'zh-CN': '与危险品场所的距离经核实符合规定', en: 'The distance to hazardous goods is attested' },
    fail: {
      'zh-CN': '邻近危险品场所，安全距离未达到规定',
      en: 'A place with hazardous goods is near and the legal distance is not kept',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.1.2', 'secondary', 'B048')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, f('/site/surroundings/hazardousPlants')),
  require: f('/site/surroundings/hazardDistanceAttested'),
  remedy: {
    'zh-CN': '请有资质的单位核定安全距离；达不到的另行选址',
    en: 'Have a competent body attest the distance, or choose another site',
  },
});
