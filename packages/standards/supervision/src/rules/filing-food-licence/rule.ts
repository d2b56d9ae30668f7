import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

// food that comes from outside is covered by the licence of its supplier

export const filingFoodLicence = defineRule({
  id: 'supervision/filing-food-licence',
  title: {
    pass: {
      'zh-CN': '自办食堂的机构备案提交了食品经营许可证',
      en: 'The filing of an institution with a kitchen has the food business licence',
    },
    fail: {
      'zh-CN': '自办食堂的机构备案没有提交食品经营许可证',
      en: 'The filing of an institution with a kitchen lacks the food business licence',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
    cite('management-norms-2019', 'art. 4', 'secondary', 'N122'),
  ],
  phases: inUse,
  when: and(notHomeBased, eq(f('/meals/mode'), 'own')),
  require: f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'food-licence')),
  remedy: { 'zh-CN': '补充提交食品经营许可证', en: 'Hand in the food business licence' },
});
