import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, inUse, notHomeBased } from '../../record.js';

export const firstAidAndEscape = defineRule({
  id: 'staffing/first-aid-and-escape',
  title: {
    pass: {
      'zh-CN': '工作人员掌握急救和逃生技能',
      en: 'The person knows first aid and how to lead children out',
    },
    fail: {
      'zh-CN': '工作人员未掌握急救或逃生技能',
      en: 'The person does not know first aid or how to lead children out',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inUse,
  subjects: '/staff',
  when: notHomeBased,
  require: and(eq(aPerson('/firstAidSkilled'), true), eq(aPerson('/escapeSkilled'), true)),
  remedy: { 'zh-CN': '培训并考核急救和逃生技能', en: 'Train and test first aid and escape' },
  consequences: normsBreach,
});
