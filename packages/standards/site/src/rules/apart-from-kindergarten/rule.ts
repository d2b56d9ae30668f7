import { and, defineRule, hasAny, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inKindergarten, underNurseryCode } from '../../record.js';

export const apartFromKindergarten = defineRule({
  id: 'site/apart-from-kindergarten',
  title: {
    pass: {
      'zh-CN': '与幼儿园合建时托班独立分区并有独立安全出入口',
      en: 'Beside a kindergarten the nursery has a zone and a safe entrance of its own',
    },
    fail: {
      'zh-CN': '与幼儿园合建，托班没有独立分区或独立安全出入口',
      en: 'Beside a kindergarten the nursery lacks a zone or a safe entrance of its own',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.4', 'primary', 'B096'), cite('jgj-39-2019', '4.2.4', 'primary', 'N241')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, or(inKindergarten, hasAny(f('/building/sharedUses'), ['kindergarten']))),
  require: and(f('/kindergarten/separateZone'), f('/kindergarten/separateEntrance')),
  remedy: { 'zh-CN': '为托班划出独立分区和出入口', en: 'Give the nursery a zone and an entrance of its own' },
});
