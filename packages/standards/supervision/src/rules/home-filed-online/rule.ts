import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased, inUse } from '../../record.js';

export const homeFiledOnline = defineRule({
  id: 'supervision/home-filed-online',
  title: {
    pass: { 'zh-CN': '家庭托育点通过线上系统备案', en: 'The home-based point was filed online' },
    fail: { 'zh-CN': '家庭托育点没有通过线上系统备案', en: 'The home-based point was not filed online' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'filing', 'secondary', 'N177')],
  phases: inUse,
  when: homeBased,
  require: eq(f('/filing/channel'), 'online'),
  remedy: { 'zh-CN': '在线备案', en: 'File online' },
});
