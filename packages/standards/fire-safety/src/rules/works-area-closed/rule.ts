import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const worksAreaClosed = defineRule({
  id: 'fire-safety/works-area-closed',
  title: {
    pass: {
      'zh-CN': '营业期间施工的区域停止使用，动火前后清除可燃物',
      en: 'The working area is closed to use, and combustibles are cleared before and after hot work',
    },
    fail: {
      'zh-CN': '营业期间施工的区域仍在使用，或动火前后没有清除可燃物',
      en: 'The working area is in use, or combustibles are not cleared before and after hot work',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '11.0.4', 'primary', 'B175')],
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, f('/project/worksInUse')),
  question: {
    text: {
      'zh-CN': '施工区域是否停止使用，动火作业前后是否清除可燃物？',
      en: 'Is the working area closed to use, and are combustibles cleared before and after hot work?',
    },
    evidence: {
      'zh-CN': '施工方案、动火记录和现场',
      en: 'Plan of the works, records of hot work and the place itself',
    },
  },
  remedy: { 'zh-CN': '停止使用施工区并清除可燃物', en: 'Close the working area and clear combustibles' },
});
