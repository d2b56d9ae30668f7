import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

export const bottledGas2018 = defineRule({
  id: 'fire-safety/bottled-gas-2018',
  title: {
    pass: {
      'zh-CN': '瓶装液化石油气的使用和储存符合规范',
      en: 'Bottled gas is used and stored as the code asks',
    },
    fail: {
      'zh-CN': '瓶装液化石油气的使用或储存达不到规范',
      en: 'Bottled gas is not used or stored as the code asks',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.4.17', 'primary', 'B182')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, f('/fireSafety/gas/bottled')),
  question: {
    text: {
      'zh-CN': '瓶装液化石油气的使用和储存是否符合设计时的规范？',
      en: 'Is bottled gas used and stored as the code asked at the time of the design?',
    },
    evidence: {
      'zh-CN': '消防设计文件、瓶组间位置和气瓶容积',
      en: 'Fire design, place of the cylinder room and volume of the cylinders',
    },
  },
  remedy: { 'zh-CN': '整改气瓶的使用和储存', en: 'Put right how the cylinders are used and stored' },
});
