import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { healthWorkers } from '../../figures/health-staff.js';
import { f, independent, inUse, withRole } from '../../record.js';

export const healthWorkerInPlace = defineRule({
  id: 'staffing/health-worker-in-place',
  title: {
    pass: { 'zh-CN': '配备了专职或兼职保健人员', en: 'There is a full-time or part-time health worker' },
    fail: {
      'zh-CN': '保健人员 {workers} 名，应至少 {least} 名',
      en: 'There are {workers} health workers; at least {least} must be there',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'staff', 'secondary', 'N219'),
    cite('hygiene-evaluation-2022', 'staff', 'secondary', 'B317'),
    cite('hygiene-evaluation-2022', 'staff', 'secondary', 'AN027'),
  ],
  topic: 'health-staff',
  phases: inUse,
  when: independent,
  require: ge(f.count(withRole('health')), figure(healthWorkers)),
  params: { workers: f.count(withRole('health')), least: figure(healthWorkers) },
  remedy: {
    'zh-CN': '配备至少一名专职或兼职保健人员',
    en: 'Employ at least one health worker, full-time or part-time',
  },
  consequences: normsBreach,
});
