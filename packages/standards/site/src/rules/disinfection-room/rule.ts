import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const disinfectionRoom = defineRule({
  id: 'site/disinfection-room',
  title: {
    pass: { 'zh-CN': '设有消毒室', en: 'There is a disinfection room' },
    fail: { 'zh-CN': '没有消毒室', en: 'There is no disinfection room' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.5.7', 'unverified', 'B121')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: f.some(f.list('/rooms'), (room) => eq(room('/kind'), 'disinfection')),
  remedy: {
    'zh-CN': '增设消毒室，用于玩具、图书和衣物',
    en: 'Add a disinfection room for toys, books and clothes',
  },
});
