import { asOf, defineRule, eq, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const filingForm = defineRule({
  id: 'supervision/filing-form',
  title: {
    pass: { 'zh-CN': '备案提交了备案书', en: 'The filing has the filing form' },
    fail: { 'zh-CN': '备案没有提交备案书', en: 'The filing lacks the filing form' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
    cite('management-norms-2019', 'art. 4', 'secondary', 'N122'),
  ],
  phases: inUse,
  when: notHomeBased,
  require: or(
    f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'filing-form')),
    le(f('/filing/formSubmittedOn'), asOf()),
  ),
  remedy: { 'zh-CN': '补充提交备案书', en: 'Hand in the filing form' },
});
