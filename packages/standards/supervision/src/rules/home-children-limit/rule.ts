import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { homeChildren } from '../../figures/home-based.js';
import { f, homeBased, inUse } from '../../record.js';

// above the limit the rules for institutions apply

export const homeChildrenLimit = defineRule({
  id: 'supervision/home-children-limit',
  title: {
    pass: { 'zh-CN': '家庭托育点收托人数在上限之内', en: 'The home-based point keeps to the most children' },
    fail: {
      'zh-CN': '家庭托育点收托婴幼儿超过{limit}人',
      en: 'The home-based point cares for more than {limit} children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('home-based-measures-2023', 'definition', 'secondary', 'N172'),
    cite('home-based-measures-2023', 'over 5', 'secondary', 'N174'),
  ],
  phases: inUse,
  when: homeBased,
  require: le(f('/homeBased/children'), figure(homeChildren)),
  params: { limit: figure(homeChildren) },
  remedy: {
    'zh-CN': '减少收托人数，或者按托育机构登记备案',
    en: 'Care for fewer children, or register and file as an institution',
  },
});
