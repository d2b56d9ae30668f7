import { housingMinistry, policeMinistry } from '../issuers.js';
import { dated, link, named, read } from '../notation.js';
import type { Instrument } from '../types.js';

/** Orders and standards on fire-safety management and on the review of works. */
export const fireManagement: readonly Instrument[] = [
  {
    id: 'fire-management-order-61',
    title: named(
      '机关、团体、企业、事业单位消防安全管理规定',
      'Rules on Fire-safety Management of Organisations, Enterprises and Institutions',
    ),
    shortTitle: named('61号令', 'Order 61'),
    number: '公安部令第61号',
    issuers: [policeMinistry],
    kind: 'ministerial-order',
    dates: { effective: dated('2002-05-01', 'primary') },
    force: [{ force: 'ministerial-order', from: '2002-05-01', verified: 'primary' }],
    relations: [],
    verification: [read('primary', 'building K18', 'full text')],
    status: 'in-force',
    note: 'The source names it by number and in English; the Chinese title is supplied here.',
    unknown: ['day of issue'],
  },
  {
    id: 'construction-fire-review-order-51',
    title: named(
      '建设工程消防设计审查验收管理暂行规定',
      'Interim Rules on Fire-design Review and Acceptance of Construction Works',
    ),
    shortTitle: named('51号令', 'Order 51'),
    number: '住房和城乡建设部令第51号',
    issuers: [housingMinistry],
    kind: 'ministerial-order',
    dates: {
      effective: dated('2020-06-01', 'primary'),
      amended: [dated('2023', 'unverified', 'By order 58; not read.')],
    },
    force: [{ force: 'ministerial-order', from: '2020-06-01', verified: 'primary' }],
    relations: [
      link('implements', 'fire-law', 'primary', 'Article 58 of the law pairs with article 14.'),
      link('amended-by', 'construction-fire-review-order-58', 'unverified'),
    ],
    verification: [read('primary', 'building K18', 'full text of 2020')],
    status: 'in-force',
    note: 'The source names it by number and in English; the Chinese title is supplied here.',
    unknown: ['wording since the amendment of 2023', 'day of issue'],
  },
  {
    id: 'construction-fire-review-order-58',
    title: named('住房和城乡建设部令第58号（修改51号令）', 'Order 58, amending Order 51'),
    shortTitle: named('住建部令58号', 'Housing Order 58'),
    number: '住房和城乡建设部令第58号',
    numberVerified: 'unverified',
    issuers: [housingMinistry],
    kind: 'ministerial-order',
    dates: { issued: dated('2023', 'unverified') },
    force: [
      {
        force: 'ministerial-order',
        from: '2023-12-31',
        verified: 'unverified',
        note: 'Only the year is cited; the period starts on its last day.',
      },
    ],
    startsNotBefore: '2023-01-01',
    relations: [link('amends', 'construction-fire-review-order-51', 'unverified')],
    verification: [read('unverified', 'building 0.4', 'as commonly cited; not read')],
    status: 'in-force',
    unknown: ['text', 'day of effect'],
  },
  {
    id: 'gb-t-40248-2021',
    title: named('人员密集场所消防安全管理', 'Fire-safety Management of Assembly Occupancies'),
    shortTitle: named('GB/T 40248-2021', 'GB/T 40248-2021'),
    number: 'GB/T 40248-2021',
    issuers: [],
    kind: 'recommended-standard',
    dates: { effective: dated('2021', 'unverified') },
    force: [
      {
        force: 'recommended-standard',
        from: '2021-12-31',
        verified: 'unverified',
        note: 'Only the year is cited; the period starts on its last day.',
      },
    ],
    startsNotBefore: '2021-01-01',
    relations: [
      link(
        'refers-to',
        'gb-40248-draft',
        'primary',
        'A mandatory successor exists as an approval draft only.',
      ),
    ],
    verification: [
      read('unverified', 'building 0.4', 'date as commonly cited; only the draft after it was read'),
    ],
    status: 'in-force',
    unknown: ['text', 'day of effect'],
  },
];
