import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, kindergarten } from '../record.js';

export const nurseryClassAfterDemand = defineRule({
  id: 'nanjing/nursery-class-after-demand',
  title: {
    pass: {
      'zh-CN': '片区3至6岁儿童的入园需求已经满足，符合鼓励开设托班的前提',
      en: 'The demand for ages 3 to 6 of the area is met, as the encouragement of nursery classes supposes',
    },
    fail: {
      'zh-CN': '片区3至6岁儿童的入园需求尚未满足，鼓励开设托班的前提不具备',
      en: 'The demand for ages 3 to 6 of the area is not met, which the encouragement of nursery classes supposes',
    },
  },
  addressee: 'founder',
  obligation: 'encouraged',
  basis: [cite('nanjing-plan-2020', '三(一)3', 'primary', 'L071')],
  when: kindergarten,
  require: f('/kindergarten/areaDemandMet'),
  remedy: {
    'zh-CN': '开设或者扩大托班之前，先与教育部门核对片区需求',
    en: 'Ask the education department about the demand of the area before opening or enlarging classes',
  },
});
