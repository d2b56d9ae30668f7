import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { panelHeightLimit } from '../../figures/electric.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const panelHeight = defineRule({
  id: 'facilities/panel-height',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房配电箱底边高度符合设计规范',
      en: 'The lower edge of a panel in a child room meets the design code',
    },
    fail: {
      'zh-CN': '婴幼儿用房配电箱底边高度为 {actual} 米，设计规范为至少 {limit} 米',
      en: 'The lower edge of a panel in a child room is {actual} m; the design code has at least {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.6', 'secondary', 'B136')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true), eq(aRoom('/technics/panel'), true)),
  require: ge(aRoom('/technics/panelHeight'), figure(panelHeightLimit)),
  params: { actual: aRoom('/technics/panelHeight'), limit: figure(panelHeightLimit) },
  remedy: { 'zh-CN': '抬高配电箱并加防护', en: 'Raise and protect the panel' },
});
