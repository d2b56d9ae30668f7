import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { hygieneBeddingAirings } from '../../figures/hygiene.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const beddingAired = defineRule({
  id: 'health-care/bedding-aired',
  title: {
    pass: { 'zh-CN': '被褥每月晾晒', en: 'Bedding is aired twice a month' },
    fail: {
      'zh-CN': '被褥每月晾晒 {times} 次，不足 {limit} 次',
      en: 'Bedding is aired {times} times a month; the norms ask for {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'hygiene', 'secondary', 'B305')],
  phases: inUse,
  when: notHomeBased,
  require: ge(f('/healthCare/beddingAiringsPerMonth'), figure(hygieneBeddingAirings)),
  params: { times: f('/healthCare/beddingAiringsPerMonth'), limit: figure(hygieneBeddingAirings) },
  remedy: { 'zh-CN': '每月晾晒被褥', en: 'Air the bedding' },
  consequences: healthCareBreach,
});
