import { and, defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, f, finished, hasRole, inUse, notHomeBased } from '../../record.js';

export const headTraining = defineRule({
  id: 'staffing/head-training',
  title: {
    pass: { 'zh-CN': '负责人经负责人岗位培训合格', en: 'The head has passed the training for heads' },
    fail: { 'zh-CN': '没有负责人岗位培训合格的记录', en: 'There is no passed training for heads' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 18', 'secondary', 'N109')],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'head')),
  require: or(
    f.some(aPerson.list('/certificates'), (held) => eq(held('/kind'), 'head-training')),
    f.some(finished(aPerson, 'head-post'), (training) => eq(training('/passed'), true)),
  ),
  remedy: { 'zh-CN': '安排负责人参加托育机构负责人岗位培训并考核合格', en: 'Have the head trained and pass' },
  consequences: normsBreach,
});
