import { housingMinistry } from '../issuers.js';
import type { ClauseForce, Instrument } from '../types.js';

const jgj39Mandatory = ['3.2.8', '4.1.3', '4.1.9', '4.1.12', '6.3.3'] as const;

const jgj39MandatoryIn2016: ClauseForce = {
  clauses: jgj39Mandatory,
  force: [{ force: 'mandatory-standard', from: '2016-11-01', to: '2019-09-30', verified: 'primary' }],
};

const jgj39MandatoryIn2019: ClauseForce = {
  clauses: jgj39Mandatory,
  force: [
    { force: 'mandatory-standard', from: '2019-10-01', to: '2023-02-28', verified: 'primary' },
    {
      force: 'mandatory-standard',
      from: '2023-03-01',
      verified: 'unverified',
      note: 'Full-text mandatory codes withdrew mandatory clauses from this day on; which of these is unknown.',
    },
  ],
};

/** The design code for nursery and kindergarten buildings, JGJ 39, in its editions. */
export const nurseryCode: readonly Instrument[] = [
  {
    id: 'jgj-39-1987',
    title: {
      'zh-CN': '托儿所、幼儿园建筑设计规范（JGJ 39-87）',
      en: 'Code for Design of Nursery and Kindergarten Buildings (1987)',
    },
    shortTitle: { 'zh-CN': 'JGJ 39-87', en: 'JGJ 39-87' },
    number: 'JGJ 39-87',
    issuers: [],
    kind: 'industry-code',
    dates: { issued: { date: '1987', verified: 'secondary', note: 'Year of the number.' } },
    force: [
      {
        force: 'industry-code',
        to: '2016-10-31',
        verified: 'unverified',
        note: 'No source states the end; it is inferred from the start of JGJ 39-2016.',
      },
    ],
    startsNotBefore: '1987-01-01',
    relations: [{ kind: 'replaced-by', to: 'jgj-39-2016', verified: 'unverified', note: 'By its number.' }],
    verification: [
      {
        verified: 'secondary',
        source: 'building 1.4, 11',
        where: 'named as the origin of old figures that pages still print',
      },
      {
        verified: 'secondary',
        source: 'addendum-building-local 1',
        where: 'list of its figures, seen on pages of 2019 to 2025',
      },
    ],
    status: 'ended',
    note: 'Its figures must not be used.',
    unknown: ['day of effect', 'day of its end', 'text'],
  },
  {
    id: 'jgj-39-2016',
    title: {
      'zh-CN': '托儿所、幼儿园建筑设计规范（2016年版）',
      en: 'Code for Design of Nursery and Kindergarten Buildings (2016 edition)',
    },
    shortTitle: { 'zh-CN': 'JGJ 39-2016（2016年版）', en: 'JGJ 39-2016 (2016 edition)' },
    number: 'JGJ 39-2016',
    otherNumbers: ['住房和城乡建设部公告2016年第1079号'],
    issuers: [housingMinistry],
    kind: 'industry-code',
    dates: {
      effective: { date: '2016-11-01', verified: 'primary' },
      ended: { date: '2019-10-01', verified: 'primary', note: 'Partial revision takes effect.' },
    },
    force: [{ force: 'industry-code', from: '2016-11-01', to: '2019-09-30', verified: 'primary' }],
    clauseForce: [jgj39MandatoryIn2016],
    relations: [
      { kind: 'replaced-by', to: 'jgj-39-2019', verified: 'primary' },
      { kind: 'replaces', to: 'jgj-39-1987', verified: 'unverified', note: 'By its number.' },
    ],
    verification: [
      {
        verified: 'primary',
        source: 'building K4',
        where: 'announcement 2016 No. 1079 and the mandatory clauses',
      },
      { verified: 'secondary', source: 'building K5', where: 'single clauses in the wording of 2016' },
      {
        verified: 'secondary',
        source: 'addendum-building-local 1',
        where: 'further clauses in the wording of 2016',
      },
    ],
    status: 'ended',
    unknown: ['day of issue', 'most clauses in full'],
  },
  {
    id: 'jgj-39-2019',
    title: {
      'zh-CN': '托儿所、幼儿园建筑设计规范（2019年版）',
      en: 'Code for Design of Nursery and Kindergarten Buildings (2019 edition)',
    },
    shortTitle: { 'zh-CN': 'JGJ 39-2016（2019年版）', en: 'JGJ 39-2016 (2019 edition)' },
    number: 'JGJ 39-2016（2019年版）',
    otherNumbers: ['住房和城乡建设部公告2019年第237号'],
    issuers: [housingMinistry],
    kind: 'industry-code',
    dates: { effective: { date: '2019-10-01', verified: 'primary' } },
    force: [{ force: 'industry-code', from: '2019-10-01', verified: 'primary' }],
    clauseForce: [jgj39MandatoryIn2019],
    relations: [
      { kind: 'replaces', to: 'jgj-39-2016', verified: 'primary' },
      { kind: 'refers-to', to: 'gb-50016-2018', verified: 'unverified', note: 'Clause 4.1.18.' },
      { kind: 'refers-to', to: 'gb-t-18883-2022', verified: 'secondary', note: 'Clause 5.3.1.' },
      { kind: 'refers-to', to: 'gb-50325-2020', verified: 'secondary', note: 'Clause 5.3.3.' },
      { kind: 'refers-to', to: 'gb-50118', verified: 'secondary', note: 'Clause 5.2.3.' },
      { kind: 'reached-through', to: 'setup-standard-2019', verified: 'secondary', note: 'Article 13.' },
    ],
    verification: [
      {
        verified: 'primary',
        source: 'building K3',
        where: 'clauses 3.2.3 to 3.2.9 and 4.2, unofficial copies',
      },
      {
        verified: 'primary',
        source: 'building K4',
        where: 'mandatory clauses and announcement 2019 No. 237',
      },
      {
        verified: 'secondary',
        source: 'national S17',
        where: 'tables 1.0.3-1 and 1.0.3-2, copy of the amendment with lost deletion marks',
      },
      { verified: 'primary', source: 'national S17b', where: 'clauses 4.2.1 to 4.2.5, fragments' },
      { verified: 'secondary', source: 'building K5', where: 'single clauses, 2016 or 2019 wording' },
      {
        verified: 'secondary',
        source: 'addendum-building-local 1',
        where:
          'size classes and class sizes, copy of the amendment with struck-out text; clauses 4.1.14, 4.5.2A, 4.5.3, 5.2.3, 5.3.2',
      },
    ],
    status: 'in-force',
    note: 'Speaks of nurseries and kindergartens. Whether a childcare institution counts as a nursery is a choice. A revision of 2022, found on some pages, does not exist.',
    unknown: [
      'figures of tables 4.2.3 and 4.2.3A',
      'which mandatory clauses the full-text codes of 2022 withdrew',
      'day of issue',
    ],
  },
];
