import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../record.js';

export const livingAndAuxiliaryRooms = defineRule({
  id: 'site/living-and-auxiliary-rooms',
  title: {
    pass: { 'zh-CN': '生活用房和辅助用房齐备', en: 'There are living rooms and enough auxiliary rooms' },
    fail: { 'zh-CN': '生活用房或辅助用房不足', en: 'Living rooms or auxiliary rooms are missing' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-821-2023', '4.2', 'secondary', 'N262')],
  phases: ['assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '除生活用房外，辅助用房是否足够？',
      en: 'Are there living rooms, and enough auxiliary rooms?',
    },
    evidence: { 'zh-CN': '平面图和现场', en: 'The floor plan and a visit' },
  },
  remedy: { 'zh-CN': '增设缺少的用房', en: 'Add the rooms that are missing' },
});
