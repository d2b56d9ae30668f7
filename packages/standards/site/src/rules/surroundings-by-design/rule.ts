import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const surroundingsByDesign = defineRule({
  id: 'site/surroundings-by-design',
  title: {
    pass: {
      'zh-CN': '场地日照充足、平整干燥、排水通畅、交通方便',
      en: 'The site is sunny, flat, dry, drained and easy to reach',
    },
    fail: {
      'zh-CN': '场地日照、平整、排水或交通条件未达到设计规范的要求',
      en: 'Sun, ground, drainage or access of the site is not what the design code asks for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.1.2', 'secondary', 'B047')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: and(
    f('/site/surroundings/sunny'),
    f('/site/surroundings/flat'),
    f('/site/surroundings/dryAndDrained'),
    f('/site/surroundings/accessible'),
  ),
  remedy: {
    'zh-CN': '改善场地排水、平整和出入条件，或另行选址',
    en: 'Improve drainage, ground and access, or choose another site',
  },
});
