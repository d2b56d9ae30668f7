import { defineRule, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const noPipedDirectWater = defineRule({
  id: 'health-care/no-piped-direct-water',
  title: {
    pass: {
      'zh-CN': '饮水点供应开水或凉白开，不设管道直饮水',
      en: 'Drinking water is boiled, not piped for direct drinking',
    },
    fail: { 'zh-CN': '饮水采用管道直饮水', en: 'Drinking water is piped for direct drinking' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.1', 'unverified', 'B365')],
  phases: ['design', 'filing', 'operation'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: ne(f('/meals/waterSource'), 'direct-piped'),
  remedy: { 'zh-CN': '改设开水供应点', en: 'Supply boiled water' },
});
