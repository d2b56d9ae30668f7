import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noEBikes = defineRule({
  id: 'fire-safety/no-e-bikes',
  title: {
    pass: {
      'zh-CN': '照护区域、楼梯、走道和出口没有电动自行车及电池',
      en: 'No e-bikes or batteries are in care areas, stairs, corridors or exits',
    },
    fail: {
      'zh-CN': '照护区域、楼梯、走道或出口有电动自行车或电池',
      en: 'E-bikes or batteries are in care areas, stairs, corridors or exits',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('ws-t-870-2025', '9.9', 'primary', 'B251'),
    cite('fire-guide-2022', 'part 3', 'secondary', 'B227'),
  ],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/electricity/eBikesInside')),
  remedy: { 'zh-CN': '移走电动自行车及电池', en: 'Remove the e-bikes and batteries' },
});
