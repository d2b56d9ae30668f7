import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const playMainForm = defineRule({
  id: 'caregiving/play-main-form',
  title: {
    pass: { 'zh-CN': '以游戏为主要活动形式', en: 'Play is the main form' },
    fail: { 'zh-CN': '没有以游戏为主要活动形式', en: 'Play is not the main form' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 19-21', 'unverified', 'N137')],
  phases: inUse,
  when: notHomeBased,
  require: f('/caregiving/playMainForm'),
  remedy: { 'zh-CN': '以游戏为主要活动形式', en: 'Make play the main form' },
  consequences: normsBreach,
});
