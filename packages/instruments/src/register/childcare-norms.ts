import {
  civilAffairsOffice,
  emergencyMinistry,
  fireRescue,
  healthCommission,
  healthCommissionOffice,
  housingMinistry,
  marketAdministration,
  marketOffice,
  staffingOffice,
} from '../issuers.js';
import type { Instrument } from '../types.js';

/** National norms made for childcare institutions. */
export const childcareNorms: readonly Instrument[] = [
  {
    id: 'setup-standard-2019',
    title: {
      'zh-CN': '托育机构设置标准（试行）',
      en: 'Standards for Setting up Childcare Institutions (for Trial Implementation)',
    },
    shortTitle: { 'zh-CN': '设置标准', en: 'Set-up Standard' },
    number: '国卫人口发〔2019〕58号',
    issuers: [healthCommission],
    kind: 'normative-document',
    dates: {
      issued: { date: '2019-10-08', verified: 'secondary' },
      effective: { date: '2019-10-08', verified: 'secondary', note: 'On issue.' },
    },
    force: [{ force: 'normative-document', from: '2019-10-08', verified: 'secondary' }],
    relations: [
      {
        kind: 'implements',
        to: 'population-family-planning-law',
        verified: 'primary',
        note: 'Articles 28 and 41 of the law make meeting the standards a duty with penalties.',
      },
    ],
    verification: [
      {
        verified: 'primary',
        source: 'national S9',
        where: 'articles 1 to 4 and the start of 5, encyclopedia copy',
      },
      { verified: 'primary', source: 'national S10', where: 'articles 11 and 12, legal question page' },
      {
        verified: 'secondary',
        source: 'national S3',
        where: 'articles 11 and 18 to 21, public code that cites the text',
      },
      {
        verified: 'secondary',
        source: 'national S11, S12, S13',
        where: 'articles 13 to 18, altered or partial copies',
      },
      {
        verified: 'secondary',
        source: 'addendum-national S26',
        where: 'article 5 and the effect, news of 2019-10-15',
      },
    ],
    status: 'in-force',
    note: 'Annex 1 of the notice. The final text has no area per child and no cap of 150 children; both stood in the draft of July 2019 only.',
    unknown: [
      'text of articles 6 to 10 and 21 to 24',
      'ratio of a mixed class',
      'rounding of the ratios',
      'whether enrolled or present children count',
    ],
  },
  {
    id: 'management-norms-2019',
    title: {
      'zh-CN': '托育机构管理规范（试行）',
      en: 'Norms on the Management of Childcare Institutions (for Trial Implementation)',
    },
    shortTitle: { 'zh-CN': '管理规范', en: 'Management Norms' },
    number: '国卫人口发〔2019〕58号',
    issuers: [healthCommission],
    kind: 'normative-document',
    dates: {
      issued: { date: '2019-10-08', verified: 'secondary' },
      effective: { date: '2019-10-08', verified: 'secondary', note: 'On issue.' },
    },
    force: [{ force: 'normative-document', from: '2019-10-08', verified: 'secondary' }],
    relations: [
      {
        kind: 'implements',
        to: 'population-family-planning-law',
        verified: 'primary',
        note: 'Articles 28 and 41.',
      },
    ],
    verification: [
      {
        verified: 'secondary',
        source: 'national S3',
        where: 'articles marked S3, public code that cites the text',
      },
      {
        verified: 'secondary',
        source: 'addendum-national S26',
        where: 'articles 1 to 3, 25, 32, 33 and the effect, news of 2019-10-15',
      },
    ],
    status: 'in-force',
    note: 'Annex 2 of the notice.',
    unknown: ['text of articles 5, 8 to 10, 13, 14, 16, 17, 19 to 22, 26, 29, 30, 34, 36, 37, 39, 41, 42'],
  },
  {
    id: 'registration-filing-measures-2019',
    title: {
      'zh-CN': '托育机构登记和备案办法（试行）',
      en: 'Measures for Registration and Filing of Childcare Institutions (Trial)',
    },
    shortTitle: { 'zh-CN': '登记和备案办法', en: 'Registration and Filing Measures' },
    number: '国卫办人口发〔2019〕25号',
    issuers: [healthCommissionOffice, staffingOffice, civilAffairsOffice, marketOffice],
    kind: 'normative-document',
    dates: {
      issued: { date: '2019-12-19', verified: 'unverified' },
      published: { date: '2020-01-06', verified: 'secondary' },
    },
    force: [
      {
        force: 'normative-document',
        from: '2020-01-06',
        verified: 'secondary',
        note: 'Effective on issue; the day of issue is only commonly cited, so the period starts on the day of publication.',
      },
    ],
    startsNotBefore: '2019-12-19',
    relations: [{ kind: 'refers-to', to: 'management-norms-2019', verified: 'secondary' }],
    verification: [
      { verified: 'primary', source: 'national S7', where: 'articles 1 to 8, faithful partial reproduction' },
      { verified: 'primary', source: 'national S8', where: 'articles 4 and 8 to 10, official local notices' },
      { verified: 'secondary', source: 'national S6', where: 'articles 11 to 14, news of 2020-01-06' },
      {
        verified: 'secondary',
        source: 'nanjing 2.4',
        where: 'news copy at rednet.cn and an unnamed public source',
      },
    ],
    status: 'in-force',
    unknown: ['day of issue', 'what "in good time" means in days'],
  },
  {
    id: 'home-based-measures-2023',
    title: {
      'zh-CN': '家庭托育点管理办法（试行）',
      en: 'Measures for the Administration of Home-based Childcare Points (Trial)',
    },
    shortTitle: { 'zh-CN': '家庭托育点管理办法', en: 'Home-based Points Measures' },
    number: '国卫人口发〔2023〕28号',
    numberVerified: 'unverified',
    issuers: [healthCommission, housingMinistry, emergencyMinistry, marketAdministration, fireRescue],
    kind: 'normative-document',
    dates: {
      published: { date: '2023-11', verified: 'secondary', note: 'Between the 14th and the 16th.' },
    },
    force: [
      {
        force: 'normative-document',
        from: '2023-11-16',
        verified: 'secondary',
        note: 'Published between 2023-11-14 and 2023-11-16; the day of effect was not read.',
      },
    ],
    startsNotBefore: '2023-11-14',
    relations: [
      { kind: 'refers-to', to: 'setup-standard-2019', verified: 'secondary', note: 'Above five children.' },
    ],
    verification: [
      {
        verified: 'secondary',
        source: 'national S15',
        where: 'health newspaper, television and business press, November 2023',
      },
      { verified: 'secondary', source: 'addendum-national S27', where: 'Xinhua, November 2023: 22 articles' },
      {
        verified: 'secondary',
        source: 'nanjing 0',
        where: 'newspaper copy at anzhuopai.com: reported 2023-11-14',
      },
    ],
    status: 'in-force',
    unknown: ['article numbers', 'day of effect', 'final text on area, basement, fire, insurance and exit'],
  },
  {
    id: 'hygiene-evaluation-2022',
    title: {
      'zh-CN': '托育机构卫生评价基本标准（试行）',
      en: 'Basic Standards for Hygiene Evaluation of Childcare Institutions (Trial)',
    },
    shortTitle: { 'zh-CN': '卫生评价基本标准', en: 'Hygiene Evaluation Standards' },
    number: '国卫办妇幼函〔2022〕254号',
    numberVerified: 'unverified',
    issuers: [healthCommissionOffice],
    kind: 'normative-document',
    dates: { published: { date: '2022-08', verified: 'secondary', note: 'Reported from 7 to 9 August.' } },
    force: [
      {
        force: 'normative-document',
        from: '2022-08-09',
        verified: 'secondary',
        note: 'Reported as issued by 2022-08-09; day of issue and day of effect were not read.',
      },
    ],
    startsNotBefore: '2022-07-01',
    relations: [{ kind: 'refers-to', to: 'registration-filing-measures-2019', verified: 'secondary' }],
    verification: [
      {
        verified: 'secondary',
        source: 'national S16e',
        where: 'television and Xinhua reports, 7 to 9 August 2022',
      },
      { verified: 'secondary', source: 'building K11', where: 'reprints of the same reports' },
      { verified: 'secondary', source: 'addendum-national 3', where: 'the same reports, terms corrected' },
    ],
    status: 'in-force',
    unknown: ['day of issue', 'the list of the 14 items', 'confirmation of the number'],
  },
  {
    id: 'training-outlines-2021',
    title: {
      'zh-CN': '托育机构负责人培训大纲（试行）、托育机构保育人员培训大纲（试行）',
      en: 'Training Outlines for Heads and for Care Staff of Childcare Institutions (Trial)',
    },
    shortTitle: { 'zh-CN': '培训大纲', en: 'Training Outlines' },
    number: '国卫办人口函〔2021〕449号',
    issuers: [healthCommissionOffice],
    kind: 'normative-document',
    dates: { issued: { date: '2021-08', verified: 'unverified' } },
    force: [
      {
        force: 'normative-document',
        from: '2021-08-31',
        verified: 'unverified',
        note: 'Only the month is cited, without certainty; the period starts on its last day.',
      },
    ],
    startsNotBefore: '2021-08-01',
    relations: [
      {
        kind: 'implements',
        to: 'setup-standard-2019',
        verified: 'unverified',
        note: 'Training of article 18.',
      },
    ],
    verification: [
      {
        verified: 'unverified',
        source: 'national 7.3',
        where: 'title and hours as commonly cited; no text found',
      },
    ],
    status: 'in-force',
    unknown: ['text', 'day of issue', 'split of the hours into theory and practice'],
  },
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
];
