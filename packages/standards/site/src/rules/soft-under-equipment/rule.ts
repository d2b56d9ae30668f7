import { and, defineRule, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const softUnderEquipment = defineRule({
  id: 'site/soft-under-equipment',
  title: {
    pass: { 'zh-CN': '游戏器具下为软质地面', en: 'The ground below play equipment is soft' },
    fail: { 'zh-CN': '游戏器具下不是软质地面', en: 'The ground below play equipment is not soft' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.3-4', 'primary', 'B060')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, hasAny(f('/outdoor/features'), ['play-equipment'])),
  require: f('/outdoor/softUnderEquipment'),
  remedy: { 'zh-CN': '在游戏器具下铺设软质地面', en: 'Lay a soft surface below play equipment' },
});
