import { and, defineRule, hasAny, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inKindergarten, underNurseryCode } from '../../record.js';

export const outdoorApartFromKindergarten = defineRule({
  id: 'site/outdoor-apart-from-kindergarten',
  title: {
    pass: {
      'zh-CN': '与幼儿园合建时托班有独立的室外场地',
      en: 'Beside a kindergarten the nursery has an outdoor area of its own',
    },
    fail: {
      'zh-CN': '与幼儿园合建，托班没有独立的室外场地，规范建议单设',
      en: 'Beside a kindergarten the nursery has no outdoor area of its own; the code advises one',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.2.4', 'primary', 'B096')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, or(inKindergarten, hasAny(f('/building/sharedUses'), ['kindergarten']))),
  require: f('/kindergarten/separateOutdoorArea'),
  remedy: { 'zh-CN': '为托班划出室外场地', en: 'Give the nursery an outdoor area of its own' },
});
