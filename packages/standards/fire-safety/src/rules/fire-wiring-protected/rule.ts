import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';

export const fireWiringProtected = defineRule({
  id: 'fire-safety/fire-wiring-protected',
  title: {
    pass: { 'zh-CN': '电气线路的敷设和防护符合规范', en: 'Wiring is laid and protected as the code asks' },
    fail: {
      'zh-CN': '电气线路的敷设或防护达不到规范',
      en: 'Wiring is not laid or protected as the code asks',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.2.3', 'primary', 'B173')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: civilWorks,
  question: {
    text: {
      'zh-CN': '电气线路的敷设和防护是否符合规范？',
      en: 'Is the wiring laid and protected as the code asks?',
    },
    evidence: {
      'zh-CN': '电气设计文件、检测报告和现场',
      en: 'Electrical design, test report and the place itself',
    },
  },
  remedy: { 'zh-CN': '整改电气线路', en: 'Have the wiring put right' },
});
