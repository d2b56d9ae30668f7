import { and, defineRule, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const outdoorSpace = defineRule({
  id: 'site/outdoor-space',
  title: {
    pass: {
      'zh-CN': '有室外活动场地，或可利用安全的附近公共场地',
      en: 'There is an outdoor area, or safe public space nearby',
    },
    fail: {
      'zh-CN': '没有室外活动场地，也没有安全可行的附近公共场地',
      en: 'There is neither an outdoor area nor safe public space nearby',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 16', 'secondary', 'N106')],
  topic: 'outdoor-area',
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: or(f('/outdoor/exists'), and(f('/outdoor/usesPublicSpace'), f('/outdoor/publicSpaceSafe'))),
  remedy: {
    'zh-CN': '设置室外活动场地，或落实安全可行的附近公共场地',
    en: 'Make an outdoor area, or arrange for safe public space nearby',
  },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
