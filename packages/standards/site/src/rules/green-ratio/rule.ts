import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { greenRatioLimit } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';

export const greenRatio = defineRule({
  id: 'site/green-ratio',
  title: {
    pass: { 'zh-CN': '绿地率达到设计规范要求', en: 'The greening ratio meets the design code' },
    fail: {
      'zh-CN': '绿地率 {ratio}%，低于 {limit}%',
      en: 'The greening ratio is {ratio}%; {limit}% is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.4', 'secondary', 'B062')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: ge(f('/site/surroundings/greenRatio'), figure(greenRatioLimit)),
  params: { ratio: f('/site/surroundings/greenRatio'), limit: figure(greenRatioLimit) },
  remedy: { 'zh-CN': '增加绿地', en: 'Add greenery' },
});
