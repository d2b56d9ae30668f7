import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService, notHomeBased } from '../../record.js';

export const childrenFirst = defineRule({
  id: 'supervision/children-first',
  title: {
    pass: {
      'zh-CN': '突发事件中优先保护婴幼儿，已经查验',
      en: 'Children come first in an emergency, as seen',
    },
    fail: { 'zh-CN': '突发事件中没有优先保护婴幼儿', en: 'Children do not come first in an emergency' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inService,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '预案和演练是否做到优先保护婴幼儿安全？',
      en: 'Do plans and drills put the safety of children first?',
    },
    evidence: {
      'zh-CN': '查阅预案中的人员分工和疏散顺序，观察演练',
      en: 'See who does what and who leaves first in the plans; watch a drill',
    },
  },
  remedy: { 'zh-CN': '在预案和演练中落实婴幼儿优先', en: 'Put children first in plans and drills' },
});
