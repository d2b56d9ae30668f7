import { educationMinistry, healthMinistry } from '../issuers.js';
import type { Instrument } from '../types.js';

/** Health care, vaccination, food and drinking water. */
export const healthAndFood: readonly Instrument[] = [
  {
    id: 'health-care-measures-2010',
    title: {
      'zh-CN': '托儿所幼儿园卫生保健管理办法',
      en: 'Administrative Measures for Health Care in Nurseries and Kindergartens',
    },
    shortTitle: { 'zh-CN': '卫生保健管理办法', en: 'Health Care Measures' },
    number: '卫生部 教育部令第76号',
    issuers: [healthMinistry, educationMinistry],
    kind: 'ministerial-order',
    dates: { effective: { date: '2010-11-01', verified: 'primary' } },
    force: [{ force: 'ministerial-order', from: '2010-11-01', verified: 'primary' }],
    relations: [
      {
        kind: 'reached-through',
        to: 'management-norms-2019',
        verified: 'secondary',
        note: 'Articles 23 and 28; staffing through article 21 of the Set-up Standard.',
      },
      { kind: 'reached-through', to: 'setup-standard-2019', verified: 'secondary', note: 'Article 21.' },
    ],
    verification: [
      {
        verified: 'primary',
        source: 'national S16f',
        where: 'articles 2, 6 and parts of 8, 14, 15, 18, faithful fragments',
      },
      { verified: 'primary', source: 'building K9', where: 'articles 2 to 6, 8, 12, 15, 19 to 21' },
      { verified: 'secondary', source: 'national S3', where: 'articles 8, 12, 14, 18, 19, 21' },
    ],
    status: 'in-force',
    note: 'Speaks of nurseries and kindergartens for ages 0 to 6; reaches childcare institutions by reference.',
    unknown: ['day of issue', 'text of article 11'],
  },
  {
    id: 'health-care-norms-2012',
    title: {
      'zh-CN': '托儿所幼儿园卫生保健工作规范',
      en: 'Work Norms for Health Care in Nurseries and Kindergartens',
    },
    shortTitle: { 'zh-CN': '卫生保健工作规范', en: 'Health Care Work Norms' },
    number: '卫妇社发〔2012〕35号',
    issuers: [healthMinistry],
    kind: 'normative-document',
    dates: { issued: { date: '2012-05-09', verified: 'secondary' } },
    force: [{ force: 'normative-document', from: '2012-05-09', verified: 'secondary' }],
    relations: [
      { kind: 'implements', to: 'health-care-measures-2010', verified: 'secondary' },
      {
        kind: 'reached-through',
        to: 'management-norms-2019',
        verified: 'secondary',
        note: 'Articles 23 and 28.',
      },
      { kind: 'reached-through', to: 'setup-standard-2019', verified: 'secondary', note: 'Article 21.' },
    ],
    verification: [
      { verified: 'secondary', source: 'national S19b, S19c, S19d, S19e', where: 'news and partial copies' },
      {
        verified: 'secondary',
        source: 'building K10',
        where: 'partial copies, news and slides; no clause numbers',
      },
    ],
    status: 'in-force',
    note: 'Cite by part: clause numbers were not legible.',
    unknown: ['clause numbers', 'annex on disinfection', 'whether the day of issue is the day of effect'],
  },
];
