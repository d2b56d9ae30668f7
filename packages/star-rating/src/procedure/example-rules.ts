import type { InstrumentId } from '@tuoyu/instruments';
import { cite } from '@tuoyu/instruments';
import type { ProcedureCheck, ProcedureRule } from './rule.js';

type Row = readonly [
  id: string,
  instrument: InstrumentId | null,
  clause: string,
  row: string,
  zh: string,
  en: string,
  ofZh: string,
  ofEn: string,
  check: ProcedureCheck,
];

const rows: readonly Row[] = [
  [
    'example/notice',
    null,
    '',
    'nanjing 3.3',
    '公示期',
    'Notice',
    '六地公示5个工作日：武汉江岸、江门新会、岳阳楼区、福清、肇庆、大理',
    'Six places with 5 working days: Jiang’an (Wuhan), Xinhui, Yueyanglou, Fuqing, Zhaoqing, Dali',
    { kind: 'notice', workingDays: 5 },
  ],
  [
    'example/objections',
    'beijing-elder-station-stars',
    'art. 13',
    'L214',
    '异议答复',
    'Objections are answered',
    '北京养老服务驿站（类比，非托育）',
    'Beijing, elder-care stations (a likeness, not childcare)',
    { kind: 'objections', workingDays: 10 },
  ],
  [
    'example/majority',
    'social-organisation-evaluation-2010',
    'art. 22',
    'L211',
    '复核表决过半数',
    'Decided by a majority',
    '社会组织评估',
    'Evaluation of social organisations',
    { kind: 'majority' },
  ],
  [
    'example/told',
    'social-organisation-evaluation-2010',
    'art. 23',
    'L211',
    '15日内告知结果',
    'The institution is told',
    '社会组织评估',
    'Evaluation of social organisations',
    { kind: 'told', days: 15 },
  ],
  [
    'example/validity',
    'social-organisation-evaluation-2010',
    'art. 28',
    'L211',
    '等级有效期',
    'The grade stands for a time',
    '社会组织评估：五年',
    'Evaluation of social organisations: five years',
    { kind: 'validity', months: 60 },
  ],
  [
    'example/promotion',
    'beijing-elder-station-stars',
    'art. 16',
    'L214',
    '逐级提升',
    'One level up at a time',
    '北京养老服务驿站（类比，非托育）：满一年升一级；三个星级',
    'Beijing, elder-care stations (a likeness, not childcare): one step after a year; three stars',
    {
      kind: 'promotion',
      levels: ['none', '1-star', '2-star', '3-star'],
      steps: 1,
      afterMonths: 12,
    },
  ],
];

/**
 * Values that other places or fields use, each labelled with where it comes from. They bind nobody in Nanjing; a caller
 * copies what its own document says.
 */
export const exampleProcedureRules: readonly ProcedureRule[] = rows.map(
  ([id, instrument, clause, row, zh, en, ofZh, ofEn, check]) => ({
    id,
    title: { 'zh-CN': zh, en },
    check,
    ...(instrument === null
      ? { ownChoice: true as const }
      : { basis: [cite(instrument, clause, 'secondary', row)] }),
    exampleOf: { 'zh-CN': ofZh, en: ofEn },
  }),
);
