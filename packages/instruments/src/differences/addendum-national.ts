import { named } from '../notation.js';
import type { SourceDifference } from './types.js';

const wins = 'A row of an addendum wins over the row that it names.';

/** Rows of the national dossier that its addendum corrects, confirms or completes. */
export const byNationalAddendum: readonly SourceDifference[] = [
  {
    id: 'quality-standard-area',
    cause: 'corrects',
    topic: named('质量评估标准的面积含义', 'Which area the Quality Assessment Standard means'),
    instruments: ['ws-t-821-2023'],
    rows: [
      {
        row: 'national 8.2 clause 4.2',
        says: '15 m² infant zone, 35 m² toddler rooms',
        verified: 'secondary',
      },
      {
        row: 'addendum-national 1',
        says: 'use area; 15 m² zone of the infant class; 35 m² room for both older classes',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'quality-standard-staffing-heading',
    cause: 'completes',
    topic: named('质量评估标准第5章的二级标题', 'A heading of chapter 5 of the Quality Assessment Standard'),
    instruments: ['ws-t-821-2023'],
    rows: [
      { row: 'national 8.2 rows 5.x', says: 'name of 5.1 unknown' },
      {
        row: 'addendum-national 1',
        says: 'a heading is 人员配备; that it is 5.1 is not confirmed',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wins} The number of the heading stays unverified.`,
  },
  {
    id: 'setup-standard-article-5',
    cause: 'confirms',
    topic: named('设置标准第五条', 'Article 5 of the Set-up Standard'),
    instruments: ['setup-standard-2019'],
    rows: [
      { row: 'national 3 art. 5', says: 'start only', verified: 'primary' },
      {
        row: 'addendum-national 2',
        says: 'start primary, the rest by news on the final text',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'management-norms-articles-1-to-3',
    cause: 'confirms',
    topic: named('管理规范第一至三条', 'Articles 1 to 3 of the Management Norms'),
    instruments: ['management-norms-2019'],
    rows: [
      { row: 'national 4 art. 1-3', says: 'as commonly cited', verified: 'unverified' },
      { row: 'addendum-national 2', says: 'content confirmed for the final text', verified: 'secondary' },
    ],
    holds: 1,
    why: `${wins} The article numbers stay unverified.`,
  },
  {
    id: 'observation-room-term',
    cause: 'corrects',
    topic: named('保健观察室名称', 'Name of the health observation room'),
    instruments: ['hygiene-evaluation-2022'],
    rows: [
      { row: 'national 7.6', says: '健康观察室', verified: 'secondary' },
      { row: 'addendum-national 3', says: '保健观察室', verified: 'secondary' },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'hygiene-fifteen-days',
    cause: 'corrects',
    topic: named('卫生评价15个工作日的起点', 'Start of the 15 working days of the hygiene check'),
    instruments: ['hygiene-evaluation-2022'],
    rows: [
      { row: 'building 4.3 Procedure', says: 'result in 15 working days', verified: 'secondary' },
      { row: 'addendum-national 3', says: 'from receipt of the filing materials', verified: 'secondary' },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'hygiene-health-worker-tasks',
    cause: 'completes',
    topic: named('保健人员职责', 'Tasks of the health worker of 2022'),
    instruments: ['hygiene-evaluation-2022'],
    rows: [
      { row: 'national 7.6', says: 'one worker, education and training', verified: 'secondary' },
      {
        row: 'addendum-national 3',
        says: 'also the two daily checks and help to medical bodies',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'quality-campaign-date',
    cause: 'corrects',
    topic: named('质量提升行动日期与主体', 'Day and issuers of the Quality Campaign'),
    instruments: ['quality-campaign-2025'],
    rows: [
      { row: 'national 0.4 N9c', says: 'May 2025', verified: 'secondary' },
      {
        row: 'addendum-national 4',
        says: 'announced 2025-05-15 by the health commission and the association',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'home-based-name-duty',
    cause: 'corrects',
    topic: named('家庭托育点名称与范围义务的适用', 'To which home-based points the name duty applies'),
    instruments: ['home-based-measures-2023'],
    rows: [
      { row: 'national 6 registration', says: 'for-profit points', verified: 'secondary' },
      { row: 'nanjing 2.3', says: 'for-profit points', verified: 'secondary' },
      {
        row: 'addendum-national 5',
        says: 'all points; two readings of the order of sentences',
        verified: 'secondary',
      },
    ],
    holds: 2,
    why: `${wins} The doubt is to be shown.`,
  },
  {
    id: 'home-based-carer-training',
    cause: 'confirms',
    topic: named('家庭托育点照护人员培训', 'Training of carers in home-based points'),
    instruments: ['home-based-measures-2023', 'home-based-draft-2023'],
    rows: [
      { row: 'national 6 carers', says: 'five subjects, from the draft', verified: 'unverified' },
      {
        row: 'addendum-national 5',
        says: 'care and mental health in the final text; food, first aid and fire in the draft only',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wins} What only the draft shows stays unverified.`,
  },
  {
    id: 'comprehensive-centre-guide-date',
    cause: 'corrects',
    topic: named(
      '综合服务中心建设指南的文号、日期与效力',
      'Number, day and strength of the Comprehensive Centre Guide',
    ),
    instruments: ['comprehensive-centre-guide-2021'],
    rows: [
      { row: 'national 0.4 N6e', says: 'guide of December 2021', verified: 'unverified' },
      {
        row: 'addendum-national 6',
        says: 'dated and effective 2021-12-30; a normative document, to be followed',
        verified: 'primary',
      },
    ],
    holds: 1,
    why: `${wins} The notice only was read, in an unofficial copy.`,
  },
  {
    id: 'minors-law-article-119',
    cause: 'corrects',
    topic: named('未成年人保护法第一百一十九条', 'Article 119 of the Minors Protection Law'),
    instruments: ['minors-protection-law'],
    rows: [
      {
        row: 'national 1 MPL art. 117, 119',
        says: 'sanctions for breaching article 27',
        verified: 'primary',
      },
      {
        row: 'addendum-national 7.2',
        says: 'names care institutions; articles 27, 28 and 39, of which 27 reaches under-threes',
        verified: 'primary',
      },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'footage-thirty-days',
    cause: 'completes',
    topic: named('监控录像30日下限', 'Thirty days of footage'),
    instruments: ['fire-guide-2022', 'video-systems-regulation-2025'],
    rows: [
      { row: 'national 0.3 C1', says: '30 days in the Fire Guide only', verified: 'secondary' },
      {
        row: 'addendum-national 7.3 art. 17',
        says: '30 days by regulation, then deletion',
        verified: 'primary',
      },
    ],
    holds: 1,
    why: 'The addendum adds a third value; each keeps its own basis.',
  },
  {
    id: 'nanjing-measures-duties',
    cause: 'completes',
    topic: named('南京管理办法的安全职责', 'Safety duties of the Nanjing Measures'),
    instruments: ['nanjing-measures-2020'],
    rows: [
      { row: 'nanjing 3.1', says: 'articles 1 to 4 only', verified: 'secondary' },
      {
        row: 'addendum-national 8',
        says: 'seven duties of a service guide, probably from it',
        verified: 'secondary',
      },
    ],
    holds: 'none',
    why: 'That the duties stand in the Measures is an inference without an article number.',
  },
];
