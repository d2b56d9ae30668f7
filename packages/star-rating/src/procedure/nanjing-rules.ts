import type { Basis } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import type { ProcedureCheck, ProcedureRule } from './rule.js';

const planned = (id: string, row: string, zh: string, en: string, check: ProcedureCheck): ProcedureRule => {
  const basis: Basis = cite('nanjing-plan-2020', '三(二)4', 'primary', row);
  return {
    id,
    title: { 'zh-CN': zh, en },
    check,
    place: '320100',
    from: '2020-12-30',
    basis: [basis],
    validity: { choice: 'planInForce', undecidedFrom: '2026-01-01' },
  };
};

/** What the plan of Nanjing fixes for the assessment of stars, and nothing else; its targets ran to 2025. */
export const nanjingProcedureRules: readonly ProcedureRule[] = [
  planned(
    'nanjing/stars',
    'L099',
    '机构实行星级管理，评定给出星级',
    'Institutions are managed by stars: the decision gives one',
    {
      kind: 'level-given',
    },
  ),
  planned(
    'nanjing/assessor',
    'L100',
    '委托专业机构或行业协会评估',
    'A professional agency or an industry association assesses',
    { kind: 'assessor-kind', kinds: ['professional-agency', 'industry-association'] },
  ),
  planned('nanjing/yearly', 'L101', '每年评估', 'Assessment is yearly', { kind: 'cadence', months: 12 }),
  planned('nanjing/published', 'L102', '评估结果向社会公布', 'Results are made public', {
    kind: 'published',
  }),
];
