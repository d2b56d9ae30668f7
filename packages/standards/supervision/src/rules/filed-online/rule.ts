import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const filedOnline = defineRule({
  id: 'supervision/filed-online',
  title: {
    pass: { 'zh-CN': '通过线上系统备案', en: 'The filing was made online' },
    fail: { 'zh-CN': '没有通过线上系统备案', en: 'The filing was not made online' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164')],
  phases: inUse,
  when: notHomeBased,
  require: eq(f('/filing/channel'), 'online'),
  remedy: { 'zh-CN': '在托育机构备案信息系统中备案', en: 'File in the online system' },
});
