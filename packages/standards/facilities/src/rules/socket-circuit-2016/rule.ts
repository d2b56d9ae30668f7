import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const socketCircuit2016 = defineRule({
  id: 'facilities/socket-circuit-2016',
  title: {
    pass: { 'zh-CN': '插座与照明分路', en: 'Sockets have a circuit apart from the lighting' },
    fail: { 'zh-CN': '插座与照明未分路', en: 'Sockets share a circuit with the lighting' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  require: eq(aRoom('/technics/socketCircuitSeparate'), true),
  remedy: { 'zh-CN': '将插座回路分开', en: 'Give the sockets a circuit of their own' },
});
