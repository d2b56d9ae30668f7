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
      { kind: 'implements', to: 'state-guidance-2019', verified: 'primary', note: 'Article 1.' },
      { kind: 'implements', to: 'minors-protection-law', verified: 'primary', note: 'Article 1.' },
      { kind: 'drafted-as', to: 'setup-standard-draft-2019', verified: 'secondary' },
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
      { kind: 'drafted-as', to: 'management-norms-draft-2019', verified: 'secondary' },
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
    note: 'Filing uses a notice of basic conditions (基本条件告知书) that lists laws and codes; known from secondary sources only.',
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
      { kind: 'implements', to: 'elder-and-child-care-2020', verified: 'unverified' },
      { kind: 'drafted-as', to: 'home-based-draft-2023', verified: 'secondary' },
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
];
