import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const changesTold = defineRule({
  id: 'health-care/changes-told',
  title: {
    pass: {
      'zh-CN': '发现婴幼儿身心、行为异常及时告知监护人',
      en: 'Guardians are told at once of changes in body, mind or behaviour',
    },
    fail: {
      'zh-CN': '发现婴幼儿异常没有及时告知监护人',
      en: 'Guardians are not told at once of changes in body, mind or behaviour',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 24', 'secondary', 'N140')],
  phases: inUse,
  when: notHomeBased,
  require: f('/healthCare/abnormalTold'),
  remedy: { 'zh-CN': '发现异常立即告知监护人', en: 'Tell the guardian at once' },
  consequences: normsBreach,
});
