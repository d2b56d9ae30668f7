import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, servesMeals } from '../../record.js';

export const responsiveFeeding = defineRule({
  id: 'caregiving/responsive-feeding',
  title: {
    pass: { 'zh-CN': '实施顺应喂养', en: 'Children are fed responsively' },
    fail: { 'zh-CN': '没有实施顺应喂养', en: 'Children are not fed responsively' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 17', 'unverified', 'N135')],
  phases: inUse,
  when: servesMeals,
  require: f('/caregiving/responsiveFeeding'),
  remedy: { 'zh-CN': '按婴幼儿的饥饱信号喂养', en: 'Feed by the signs of hunger and fullness of the child' },
  consequences: normsBreach,
});
