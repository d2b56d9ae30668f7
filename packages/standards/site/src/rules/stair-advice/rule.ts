import { and, defineRule, eq, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { stairAdviceHandrail, stairAdviceRiser, stairAdviceTread } from '../../figures/stairs.js';
import { aStair, underNurseryCode } from '../../record.js';

export const stairAdvice = defineRule({
  id: 'site/stair-advice',
  title: {
    pass: { 'zh-CN': '踏步和幼儿扶手符合建议尺寸', en: 'Steps and child handrail have the advised sizes' },
    fail: {
      'zh-CN': '踏步或幼儿扶手与建议尺寸不同',
      en: 'Steps or child handrail differ from the advised sizes',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.1.11', 'unverified', 'B078')],
  topic: 'stair-riser',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: underNurseryCode,
  require: and(
    eq(aStair('/childHandrailHeight'), figure(stairAdviceHandrail)),
    le(aStair('/riser'), figure(stairAdviceRiser)),
    ge(aStair('/tread'), figure(stairAdviceTread)),
  ),
  remedy: { 'zh-CN': '调整踏步，加设幼儿扶手', en: 'Change the steps; add a child handrail' },
});
