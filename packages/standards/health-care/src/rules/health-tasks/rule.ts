import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { tasksAll } from '../../figures/tasks.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const healthTasks = defineRule({
  id: 'health-care/health-tasks',
  title: {
    pass: { 'zh-CN': '开展了卫生保健各项工作', en: 'All tasks of health care are done' },
    fail: { 'zh-CN': '卫生保健工作有缺项', en: 'A task of health care is not done' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-measures-2010', 'art. 15', 'primary', 'B283')],
  phases: inUse,
  when: notHomeBased,
  require: hasAll(f('/healthCare/tasksDone'), tasksAll),
  remedy: { 'zh-CN': '补齐缺少的卫生保健工作', en: 'Take up the missing tasks' },
});
