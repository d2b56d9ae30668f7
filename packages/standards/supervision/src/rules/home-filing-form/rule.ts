import { asOf, defineRule, eq, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased, inUse } from '../../record.js';

export const homeFilingForm = defineRule({
  id: 'supervision/home-filing-form',
  title: {
    pass: { 'zh-CN': '备案提交了家庭托育点备案书', en: 'The filing has the form of a home-based point' },
    fail: { 'zh-CN': '备案没有提交家庭托育点备案书', en: 'The filing lacks the form of a home-based point' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'filing', 'secondary', 'N177')],
  phases: inUse,
  when: homeBased,
  require: or(
    f.some(f.list('/filing/documents'), (paper) => eq(paper('/kind'), 'filing-form')),
    le(f('/filing/formSubmittedOn'), asOf()),
  ),
  remedy: { 'zh-CN': '补充提交家庭托育点备案书', en: 'Hand in the form of a home-based point' },
});
