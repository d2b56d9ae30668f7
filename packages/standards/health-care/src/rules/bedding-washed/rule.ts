import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { hygieneBeddingWashes } from '../../figures/hygiene.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const beddingWashed = defineRule({
  id: 'health-care/bedding-washed',
  title: {
    pass: { 'zh-CN': '被褥按月清洗', en: 'Bedding is washed each month' },
    fail: {
      'zh-CN': '被褥每月清洗 {times} 次，不足 {limit} 次',
      en: 'Bedding is washed {times} times a month; the norms ask for {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'hygiene', 'secondary', 'B305')],
  phases: inUse,
  when: notHomeBased,
  require: ge(f('/healthCare/beddingWashesPerMonth'), figure(hygieneBeddingWashes)),
  params: { times: f('/healthCare/beddingWashesPerMonth'), limit: figure(hygieneBeddingWashes) },
  remedy: { 'zh-CN': '每月清洗被褥', en: 'Wash the bedding each month' },
  consequences: healthCareBreach,
});
