import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { colourRenderingLimit } from '../../figures/light.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const colourRendering = defineRule({
  id: 'facilities/colour-rendering',
  title: {
    pass: { 'zh-CN': '显色指数符合设计规范', en: 'The colour rendering meets the design code' },
    fail: {
      'zh-CN': '显色指数为 {actual}，设计规范为至少 {limit}',
      en: 'The colour rendering is {actual}; the design code has at least {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.4', 'unverified', 'B134')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'library', 'multi-function', 'art', 'sleep', 'office', 'meeting']),
  ),
  require: ge(aRoom('/light/colourRendering'), figure(colourRenderingLimit)),
  params: { actual: aRoom('/light/colourRendering'), limit: figure(colourRenderingLimit) },
  remedy: { 'zh-CN': '更换灯具', en: 'Change the lamps' },
});
