import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased, inService } from '../../record.js';

export const homeFiled = defineRule({
  id: 'supervision/home-filed',
  title: {
    pass: { 'zh-CN': '家庭托育点已备案', en: 'The home-based point is filed' },
    fail: { 'zh-CN': '家庭托育点没有备案', en: 'The home-based point is not filed' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'filing', 'secondary', 'N177')],
  phases: inService,
  when: homeBased,
  require: f('/filing/filed'),
  remedy: { 'zh-CN': '向县级卫生健康部门备案', en: 'File with the health authority at county level' },
});
