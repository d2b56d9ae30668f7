import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { glareLimit } from '../../figures/light.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const glare = defineRule({
  id: 'facilities/glare',
  title: {
    pass: { 'zh-CN': '统一眩光值符合设计规范', en: 'The glare index meets the design code' },
    fail: {
      'zh-CN': '统一眩光值为 {actual}，设计规范为至多 {limit}',
      en: 'The glare index is {actual}; the design code has at most {limit}',
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
  require: le(aRoom('/light/glareIndex'), figure(glareLimit)),
  params: { actual: aRoom('/light/glareIndex'), limit: figure(glareLimit) },
  remedy: { 'zh-CN': '更换灯具', en: 'Change the lamps' },
});
