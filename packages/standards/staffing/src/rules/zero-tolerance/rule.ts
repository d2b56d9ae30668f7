import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const zeroTolerance = defineRule({
  id: 'staffing/zero-tolerance',
  title: {
    pass: { 'zh-CN': '建立了虐待零容忍制度', en: 'There is a system of zero tolerance of abuse' },
    fail: { 'zh-CN': '没有建立虐待零容忍制度', en: 'There is no system of zero tolerance of abuse' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 35', 'secondary', 'N151')],
  phases: inUse,
  when: notHomeBased,
  require: eq(f('/governance/zeroTolerance'), true),
  remedy: { 'zh-CN': '建立并执行虐待零容忍制度', en: 'Set up the system and keep to it' },
  consequences: normsBreach,
});
