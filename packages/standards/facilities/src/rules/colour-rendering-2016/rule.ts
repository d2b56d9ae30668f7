import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { colourRendering2016Limit } from '../../figures/light.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const colourRendering2016 = defineRule({
  id: 'facilities/colour-rendering-2016',
  title: {
    pass: {
      'zh-CN': '显色指数符合2016年版设计规范',
      en: 'The colour rendering meets the design code of 2016',
    },
    fail: {
      'zh-CN': '显色指数为 {actual}，2016年版设计规范为至少 {limit}',
      en: 'The colour rendering is {actual}; the design code of 2016 has at least {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'library', 'multi-function', 'art', 'sleep', 'office', 'meeting']),
  ),
  require: ge(aRoom('/light/colourRendering'), figure(colourRendering2016Limit)),
  params: { actual: aRoom('/light/colourRendering'), limit: figure(colourRendering2016Limit) },
  remedy: { 'zh-CN': '更换灯具', en: 'Change the lamps' },
});
