import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, hasRole, inUse, notHomeBased } from '../../record.js';

export const fourKindsOfStaff = defineRule({
  id: 'staffing/four-kinds-of-staff',
  title: {
    pass: {
      'zh-CN': '配备了综合管理、保育照护、卫生保健和安全保卫人员',
      en: 'There are people for management, care, health and security',
    },
    fail: {
      'zh-CN': '综合管理、保育照护、卫生保健、安全保卫人员配备不全',
      en: 'People for management, care, health or security are missing',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 18', 'secondary', 'N108')],
  phases: inUse,
  when: notHomeBased,
  require: and(
    f.some(f.list('/staff'), (person) => hasRole(person, 'head')),
    f.some(f.list('/staff'), (person) => hasRole(person, 'care')),
    f.some(f.list('/staff'), (person) => hasRole(person, 'health')),
    f.some(f.list('/staff'), (person) => hasRole(person, 'guard')),
  ),
  remedy: { 'zh-CN': '配齐四类工作人员', en: 'Fill the four kinds of posts' },
  consequences: normsBreach,
});
