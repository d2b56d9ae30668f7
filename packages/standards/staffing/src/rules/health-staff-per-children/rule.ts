import { add, choice, defineRule, divide, figure, ge, lookup, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach, normsBreach } from '../../bases.js';
import { staffStepRounding } from '../../choices.js';
import { childrenPerHealthWorker } from '../../figures/health-staff.js';
import { f, inUse, kindergarten, notHomeBased } from '../../record.js';

// a kindergarten counts the children of all its classes; two steps of 150 are read by the choice
const children = when(kindergarten, add(f('/enrolled'), f('/kindergarten/children')), f('/enrolled'));
const full = f('/healthCare/healthStaffFullTime');
const part = f('/healthCare/healthStaffPartTime');
const steps = lookup(choice(staffStepRounding), {
  started: divide(children, figure(childrenPerHealthWorker), 1, 'up'),
  full: divide(children, figure(childrenPerHealthWorker), 1, 'down'),
});

export const healthStaffPerChildren = defineRule({
  id: 'staffing/health-staff-per-children',
  title: {
    pass: {
      'zh-CN': '卫生保健人员数与收托儿童数相适应',
      en: 'There are health staff for the number of children',
    },
    fail: {
      'zh-CN': '收托 {children} 名儿童，专职卫生保健人员 {full} 名、兼职 {part} 名，配备不足',
      en: 'For {children} children there are {full} full-time and {part} part-time health workers, which is too few',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('health-care-measures-2010', 'art. 12', 'primary', 'B280'),
    cite('health-care-measures-2010', 'art. 12', 'secondary', 'N223'),
    cite('setup-standard-2019', 'art. 21', 'secondary', 'N118'),
  ],
  topic: 'health-staff',
  phases: inUse,
  when: notHomeBased,
  require: when(ge(children, figure(childrenPerHealthWorker)), ge(full, steps), ge(add(full, part), 1)),
  params: { children, full, part },
  remedy: { 'zh-CN': '按收托儿童数配备卫生保健人员', en: 'Employ health staff for the number of children' },
  consequences: [...normsBreach, ...healthCareBreach],
});
