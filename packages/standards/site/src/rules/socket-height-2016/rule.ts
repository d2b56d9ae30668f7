import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { socketHeight2016Limit } from '../../figures/environment-2016.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const socketHeight2016 = defineRule({
  id: 'site/socket-height-2016',
  title: {
    pass: {
      'zh-CN': '插座高度足够，与照明分路（2016年版）',
      en: 'Sockets are high enough and on a circuit of their own (2016 edition)',
    },
    fail: {
      'zh-CN': '插座高度不足，或与照明同路（2016年版）',
      en: 'Sockets are too low, or on the circuit of the lamps (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: and(
    ge(aRoom('/technics/socketHeight'), figure(socketHeight2016Limit)),
    aRoom('/technics/socketCircuitSeparate'),
  ),
  remedy: { 'zh-CN': '抬高插座，分设回路', en: 'Raise the sockets; separate the circuits' },
});
