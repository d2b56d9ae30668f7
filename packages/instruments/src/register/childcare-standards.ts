import { healthCommission } from '../issuers.js';
import { dated, link, named, read } from '../notation.js';
import type { Instrument } from '../types.js';

/** Recommended standards of the health industry (WS/T) for childcare institutions. */
export const childcareStandards: readonly Instrument[] = [
  {
    id: 'ws-t-821-2023',
    title: {
      'zh-CN': '托育机构质量评估标准',
      en: 'Standard for Quality Assessment of Childcare Institutions',
    },
    shortTitle: { 'zh-CN': '质量评估标准', en: 'Quality Assessment Standard' },
    number: 'WS/T 821-2023',
    otherNumbers: ['国卫通〔2023〕13号'],
    issuers: [healthCommission],
    kind: 'industry-standard',
    dates: {
      issued: { date: '2023-10-31', verified: 'secondary' },
      effective: { date: '2024-04-01', verified: 'secondary' },
    },
    force: [{ force: 'recommended-standard', from: '2024-04-01', verified: 'secondary' }],
    relations: [
      { kind: 'assesses-against', to: 'setup-standard-2019', verified: 'secondary' },
      { kind: 'assesses-against', to: 'management-norms-2019', verified: 'secondary' },
    ],
    verification: [
      {
        verified: 'secondary',
        source: 'national S3, S5',
        where: 'public code and list that cite clauses and pages',
      },
      {
        verified: 'secondary',
        source: 'national S6b, S6c, S6d',
        where: 'news of November 2023 and April 2024',
      },
      { verified: 'secondary', source: 'building K8, K12', where: 'the same kind of sources' },
    ],
    status: 'in-force',
    note: 'Uses 应 throughout, yet is a recommended standard: not a duty by itself.',
    unknown: [
      'cut-offs of the grades A to D',
      'scores of the items',
      'list of the 16 basic indicators',
      'consequence of a failed basic indicator',
      'second-level names except those of chapter 4 and 人员配备',
    ],
  },
  {
    id: 'ws-t-870-2025',
    title: named('托育机构消防安全标准', 'Fire-safety Standard for Childcare Institutions'),
    shortTitle: named('托育机构消防安全标准', 'Fire-safety Standard'),
    number: 'WS/T 870-2025',
    issuers: [healthCommission],
    kind: 'industry-standard',
    dates: { issued: dated('2025-07-16', 'primary'), effective: dated('2026-01-01', 'primary') },
    force: [{ force: 'recommended-standard', from: '2026-01-01', verified: 'primary' }],
    relations: [
      link('refers-to', 'gb-55036-2022', 'primary', 'Clause 4.3.'),
      link('refers-to', 'gb-55037-2022', 'primary', 'Clause 4.3.'),
      link('refers-to', 'gb-50016-2018', 'primary', 'Clause 4.3.'),
    ],
    verification: [
      read('primary', 'building K7', 'notice and chapters 4, 6 and 9'),
      read('primary', 'addendum-building-local 2.4', 'chapters 4 and 6 read again, lists of 6.2 to 6.4'),
      read('secondary', 'national S16d', 'chapters 4 and 6: patrols and inspections'),
    ],
    status: 'in-force',
    note: 'Uses 应, yet is a recommended standard.',
    unknown: ['chapters 5, 7, 8, 10 and later', 'the end of clause 6.6'],
  },
  {
    id: 'ws-t-678-2020',
    title: named('WS/T 678-2020（婴幼儿辅食）', 'WS/T 678-2020, on complementary food for infants'),
    shortTitle: named('WS/T 678-2020', 'WS/T 678-2020'),
    number: 'WS/T 678-2020',
    issuers: [],
    kind: 'industry-standard',
    dates: { issued: dated('2020', 'secondary', 'Year of the number.') },
    force: [
      {
        force: 'recommended-standard',
        verified: 'secondary',
        note: 'Start not in the sources.',
      },
    ],
    startsNotBefore: '2020-01-01',
    relations: [],
    verification: [
      read('secondary', 'national S5, S19', 'clause 5.3 and annex A.2, public list and a copy of parts'),
      read('unverified', 'building 6', 'interval between new foods, as commonly cited'),
    ],
    status: 'in-force',
    unknown: ['title as printed', 'day of effect', 'issuer', 'most of the text'],
  },
];
