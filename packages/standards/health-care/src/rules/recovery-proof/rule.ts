import { addDays, and, defineRule, eq, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, f, inUse, notHomeBased } from '../../record.js';

// the day after the last day away is the day of return
const afterInfections = f.filter(aChild.list('/absences'), (away) =>
  and(eq(away('/reason'), 'infection'), not(away('/ongoing'))),
);

export const recoveryProof = defineRule({
  id: 'health-care/recovery-proof',
  title: {
    pass: {
      'zh-CN': '患传染病的婴幼儿凭痊愈证明返托',
      en: 'A child that had an infectious disease came back with proof of recovery',
    },
    fail: {
      'zh-CN': '患传染病的婴幼儿返托时没有痊愈证明',
      en: 'A child that had an infectious disease came back without proof of recovery',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('health-care-measures-2010', 'art. 18', 'secondary', 'B285'),
    cite('health-care-measures-2010', 'art. 18', 'secondary', 'N226'),
  ],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: f.every(afterInfections, (away) => le(away('/recoveryProofOn'), addDays(away('/to'), 1))),
  remedy: { 'zh-CN': '凭医疗卫生机构的证明返托', en: 'Let the child come back with a medical proof' },
});
