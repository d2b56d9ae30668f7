import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { notHomeBased } from '../../record.js';

export const itemsFitAge = defineRule({
  id: 'facilities/items-fit-age',
  title: {
    pass: {
      'zh-CN': '家具、用具、玩具、图书适合婴幼儿月龄',
      en: 'Furniture, utensils, toys and books fit the age of the children',
    },
    fail: {
      'zh-CN': '家具、用具、玩具或图书不适合婴幼儿月龄',
      en: 'Furniture, utensils, toys or books do not fit the age of the children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 15', 'secondary', 'N105')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '家具、用具、玩具、图书和游戏材料是否适合婴幼儿月龄？',
      en: 'Do furniture, utensils, toys, books and play material fit the age of the children?',
    },
    evidence: { 'zh-CN': '现场查看、产品适用月龄标识', en: 'A look on site, the ages on the labels' },
  },
  remedy: { 'zh-CN': '按月龄更换', en: 'Replace what does not fit' },
  consequences: normsBreach,
});
