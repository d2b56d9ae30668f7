import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { panelHeight2016Limit } from '../../figures/environment-2016.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const panelHeight2016 = defineRule({
  id: 'site/panel-height-2016',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房内的配电箱足够高（2016年版）',
      en: 'The electrical panel in the room of children is high enough (2016 edition)',
    },
    fail: {
      'zh-CN': '配电箱底边高 {height} 米，低于 {limit} 米（2016年版）',
      en: 'The electrical panel is at {height} m; {limit} m is asked for (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.6', 'secondary', 'AB025')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: ge(aRoom('/technics/panelHeight'), figure(panelHeight2016Limit)),
  params: { height: aRoom('/technics/panelHeight'), limit: figure(panelHeight2016Limit) },
  remedy: { 'zh-CN': '抬高或移出配电箱', en: 'Raise the panel or move it out' },
});
