import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { guardsOnDuty } from '../../figures/guards.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const guardOnDuty = defineRule({
  id: 'staffing/guard-on-duty',
  title: {
    pass: { 'zh-CN': '独立设置的托育机构有保安在岗', en: 'A guard is on duty at the stand-alone site' },
    fail: {
      'zh-CN': '独立设置的托育机构在岗保安 {guards} 名，应至少 {least} 名',
      en: '{guards} guards are on duty at the stand-alone site; at least {least} must be',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 22', 'unverified', 'N119')],
  phases: inUse,
  when: and(notHomeBased, eq(f('/site/standalone'), true)),
  require: ge(f('/security/guardsOnDuty'), figure(guardsOnDuty)),
  params: { guards: f('/security/guardsOnDuty'), least: figure(guardsOnDuty) },
  remedy: { 'zh-CN': '安排保安人员在岗', en: 'Put a guard on duty' },
  consequences: normsBreach,
});
