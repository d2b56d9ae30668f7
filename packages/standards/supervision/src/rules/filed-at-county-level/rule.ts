import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

// the childcare duties of the law date from the amendment of 2021-08-20

export const filedAtCountyLevel = defineRule({
  id: 'supervision/filed-at-county-level',
  title: {
    pass: {
      'zh-CN': '在县级卫生健康部门备案',
      en: 'The filing is with the health authority at county level',
    },
    fail: { 'zh-CN': '备案机关不是县级卫生健康部门', en: 'The filing is with an authority of another level' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('population-family-planning-law', 'art. 28 ¶3', 'primary', 'N058'),
    cite('registration-filing-measures-2019', 'art. 7', 'primary', 'N163'),
  ],
  topic: 'filing-level',
  phases: inUse,
  effective: { from: '2021-08-20' },
  when: notHomeBased,
  require: eq(f('/filing/level'), 'county'),
  remedy: {
    'zh-CN': '到所在地县级卫生健康部门备案',
    en: 'File with the health authority of the county or district',
  },
});
