import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inService, notHomeBased } from '../../record.js';

// the childcare duties of the law date from the amendment of 2021-08-20

export const filed = defineRule({
  id: 'supervision/filed',
  title: {
    pass: { 'zh-CN': '已向卫生健康部门备案', en: 'The institution is filed with the health authority' },
    fail: { 'zh-CN': '没有向卫生健康部门备案', en: 'The institution is not filed with the health authority' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('population-family-planning-law', 'art. 28 ¶3', 'primary', 'N058')],
  phases: inService,
  effective: { from: '2021-08-20' },
  when: notHomeBased,
  require: f('/filing/filed'),
  remedy: {
    'zh-CN': '向所在地县级卫生健康部门备案',
    en: 'File with the health authority of the county or district',
  },
});
