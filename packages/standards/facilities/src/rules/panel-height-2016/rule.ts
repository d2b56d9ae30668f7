import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { panelHeight2016Limit } from '../../figures/electric.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const panelHeight2016 = defineRule({
  id: 'facilities/panel-height-2016',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房配电箱底边高度符合2016年版设计规范',
      en: 'The lower edge of a panel in a child room meets the design code of 2016',
    },
    fail: {
      'zh-CN': '婴幼儿用房配电箱底边高度为 {actual} 米，2016年版设计规范为至少 {limit} 米',
      en: 'The lower edge of a panel in a child room is {actual} m; the design code of 2016 has at least {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.6', 'secondary', 'AB025')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true), eq(aRoom('/technics/panel'), true)),
  require: ge(aRoom('/technics/panelHeight'), figure(panelHeight2016Limit)),
  params: { actual: aRoom('/technics/panelHeight'), limit: figure(panelHeight2016Limit) },
  remedy: { 'zh-CN': '抬高配电箱并加防护', en: 'Raise and protect the panel' },
});
