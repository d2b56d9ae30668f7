import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const zonesSeparated = defineRule({
  id: 'site/zones-separated',
  title: {
    pass: { 'zh-CN': '单元各功能区有分隔', en: 'The zones of the unit are separated' },
    fail: {
      'zh-CN': '单元各功能区没有分隔，规范建议分隔',
      en: 'The zones of the unit are not separated; the code advises it',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.2.3C', 'primary', 'B094')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: aUnit('/zonesSeparated'),
  remedy: { 'zh-CN': '以通透的方式分隔功能区', en: 'Separate the zones in a way that lets one see' },
});
