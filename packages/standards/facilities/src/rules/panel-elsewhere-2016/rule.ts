import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const panelElsewhere2016 = defineRule({
  id: 'facilities/panel-elsewhere-2016',
  title: {
    pass: { 'zh-CN': '配电箱未设在婴幼儿用房', en: 'The distribution panel is outside child rooms' },
    fail: {
      'zh-CN': '配电箱设在婴幼儿用房，规范建议避免',
      en: 'The distribution panel is in a child room, against the advice of the code',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.3.6', 'secondary', 'AB025')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  require: eq(aRoom('/technics/panel'), false),
  remedy: { 'zh-CN': '将配电箱移出婴幼儿用房', en: 'Move the panel out of the child room' },
});
