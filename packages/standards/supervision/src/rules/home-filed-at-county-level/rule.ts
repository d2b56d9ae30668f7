import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased, inUse } from '../../record.js';

export const homeFiledAtCountyLevel = defineRule({
  id: 'supervision/home-filed-at-county-level',
  title: {
    pass: {
      'zh-CN': '家庭托育点在县级卫生健康部门备案',
      en: 'The filing of the home-based point is at county level',
    },
    fail: {
      'zh-CN': '家庭托育点的备案机关不是县级卫生健康部门',
      en: 'The filing of the home-based point is at another level',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'filing', 'secondary', 'N177')],
  topic: 'filing-level',
  phases: inUse,
  when: homeBased,
  require: eq(f('/filing/level'), 'county'),
  remedy: { 'zh-CN': '到县级卫生健康部门备案', en: 'File at county level' },
});
