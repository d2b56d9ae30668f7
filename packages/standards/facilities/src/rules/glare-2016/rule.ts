import { and, defineRule, figure, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { glare2016Limit } from '../../figures/light.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const glare2016 = defineRule({
  id: 'facilities/glare-2016',
  title: {
    pass: { 'zh-CN': '统一眩光值符合2016年版设计规范', en: 'The glare index meets the design code of 2016' },
    fail: {
      'zh-CN': '统一眩光值为 {actual}，2016年版设计规范为至多 {limit}',
      en: 'The glare index is {actual}; the design code of 2016 has at most {limit}',
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
  require: le(aRoom('/light/glareIndex'), figure(glare2016Limit)),
  params: { actual: aRoom('/light/glareIndex'), limit: figure(glare2016Limit) },
  remedy: { 'zh-CN': '更换灯具', en: 'Change the lamps' },
});
