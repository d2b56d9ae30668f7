import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aFiledChange, inService, notHomeBased } from '../../record.js';

// no text states a number of days

export const changeFiled = defineRule({
  id: 'supervision/change-filed',
  title: {
    pass: { 'zh-CN': '备案事项变更已办理变更备案', en: 'The change of what is filed was filed' },
    fail: { 'zh-CN': '备案事项变更后没有办理变更备案', en: 'The change of what is filed was not filed' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 10', 'primary', 'N167'),
    cite('management-norms-2019', 'art. 6', 'secondary', 'N124'),
  ],
  phases: inService,
  subjects: '/filing/changes',
  when: notHomeBased,
  require: le(aFiledChange('/filedOn'), asOf()),
  remedy: { 'zh-CN': '在系统中更新备案', en: 'Update the filing in the system' },
  consequences: normsBreach,
});
