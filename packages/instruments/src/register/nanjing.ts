import { nanjingOffice } from '../issuers.js';
import type { Instrument } from '../types.js';

/** Texts of the city of Nanjing. */
export const nanjingTexts: readonly Instrument[] = [
  {
    id: 'nanjing-plan-2020',
    title: {
      'zh-CN': '南京市促进3岁以下婴幼儿照护服务发展实施方案',
      en: 'Nanjing Implementation Plan for Care Services for Infants and Young Children under Three',
    },
    shortTitle: { 'zh-CN': '南京实施方案', en: 'Nanjing Plan' },
    number: '宁政办发〔2020〕57号',
    issuers: [nanjingOffice],
    kind: 'plan',
    place: '320100',
    dates: { issued: { date: '2020-12-30', verified: 'primary' } },
    force: [
      {
        force: 'policy-plan',
        from: '2020-12-30',
        verified: 'primary',
        note: 'Names no day of effect and no end; its targets run to 2025.',
      },
    ],
    validityChoice: 'planInForce',
    undecidedFrom: '2026-01-01',
    relations: [],
    verification: [
      { verified: 'primary', source: 'national S1', where: 'whole text in a damaged copy' },
      {
        verified: 'primary',
        source: 'nanjing PLAN',
        where: 'whole text, statement by statement; annex not reproduced',
      },
    ],
    status: 'depends-on-choice',
    note: 'Targets are judged at 2025-12-31. Seven noise runs in the copy; one stands before the figure of city events.',
    unknown: [
      'annex on the division of duties',
      'whether a successor exists',
      'the figure of city-level events',
    ],
  },
];
