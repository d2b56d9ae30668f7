import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const otherTenure = defineRule({
  id: 'site/other-tenure',
  title: {
    pass: {
      'zh-CN': '以其他方式使用的场地相当于自有或三年以上租赁',
      en: 'A site used by another right is as good as an own or leased one',
    },
    fail: {
      'zh-CN': '以其他方式使用的场地未达到自有或租赁的稳定程度',
      en: 'The site used by another right is not as lasting as an own or leased one',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 11', 'primary', 'N101')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: and(notHomeBased, isIn(f('/site/tenure'), ['free-use', 'other'])),
  question: {
    text: {
      'zh-CN': '以无偿使用等方式取得的场地，是否可视为自有场地或不少于三年的租赁？',
      en: 'Can the right by which the site is used count as an own site or as a lease of three years?',
    },
    evidence: { 'zh-CN': '场地使用协议、产权证明', en: 'The agreement on use and the proof of title' },
  },
  remedy: {
    'zh-CN': '办理产权或签订租期足够的租赁合同',
    en: 'Acquire the site, or sign a lease that is long enough',
  },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
