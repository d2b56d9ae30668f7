import { named } from '../notation.js';
import type { SourceDifference } from './types.js';

const namesItsReading = 'The row that names its reading holds.';

/** The same thing, stated or tagged differently by two dossiers. */
export const betweenDossiers: readonly SourceDifference[] = [
  {
    id: 'fire-guide-date',
    cause: 'dossiers',
    topic: named('消防安全指南发布月份', 'Month of the Fire Guide'),
    instruments: ['fire-guide-2022'],
    rows: [
      { row: 'national 0.4 N6f', says: 'January 2022', verified: 'unverified' },
      { row: 'building 0.4', says: 'January 2022, opening of the notice (K6)', verified: 'secondary' },
    ],
    holds: 1,
    why: namesItsReading,
  },
  {
    id: 'injury-guide-number',
    cause: 'dossiers',
    topic: named('伤害预防指南文号', 'Number of the Injury Guide'),
    instruments: ['injury-guide-2021'],
    rows: [
      { row: 'national 0.4 N6b', says: '国卫办人口函〔2021〕19号, notice read (S16)', verified: 'primary' },
      { row: 'building 0.4', says: 'the same number, from a secondary list', verified: 'secondary' },
    ],
    holds: 0,
    why: namesItsReading,
  },
  {
    id: 'feeding-guide-number',
    cause: 'dossiers',
    topic: named('喂养与营养指南文号', 'Number of the Feeding Guide'),
    instruments: ['feeding-guide-2021'],
    rows: [
      { row: 'national 0.4 N6d', says: '国卫办人口函〔2021〕625号, notice read (S16)', verified: 'primary' },
      { row: 'building 0.4', says: 'the same number', verified: 'secondary' },
    ],
    holds: 0,
    why: `${namesItsReading} The form with 妇幼函, seen elsewhere, is wrong.`,
  },
  {
    id: 'filing-measures-number',
    cause: 'dossiers',
    topic: named('登记和备案办法文号', 'Number of the filing measures'),
    instruments: ['registration-filing-measures-2019'],
    rows: [
      {
        row: 'national 5',
        says: '国卫办人口发〔2019〕25号, faithful reproductions (S7, S8)',
        verified: 'primary',
      },
      { row: 'building 10', says: 'the same number', verified: 'unverified' },
    ],
    holds: 0,
    why: namesItsReading,
  },
  {
    id: 'filing-measures-articles-8-to-10',
    cause: 'dossiers',
    topic: named('备案材料与期限', 'Papers and days of filing'),
    instruments: ['registration-filing-measures-2019'],
    rows: [
      { row: 'national 5 art. 8, 9, 10', says: 'official local reproductions (S8)', verified: 'primary' },
      { row: 'nanjing 2.4', says: 'the same, from news and an unnamed public source', verified: 'secondary' },
    ],
    holds: 0,
    why: namesItsReading,
  },
  {
    id: 'health-care-measures-article-12',
    cause: 'dossiers',
    topic: named('保健人员比例', 'Health staff per children'),
    instruments: ['health-care-measures-2010'],
    rows: [
      {
        row: 'national 7.9 art. 12',
        says: 'one for each 150 children, through a public code (S3)',
        verified: 'secondary',
      },
      {
        row: 'building 4.1 art 12',
        says: 'one for each 150 children, clause read (K9)',
        verified: 'primary',
      },
    ],
    holds: 1,
    why: namesItsReading,
  },
  {
    id: 'health-care-measures-articles-8-19-21',
    cause: 'dossiers',
    topic: named('卫生评价与处罚条款', 'Evaluation and sanctions in the Health Care Measures'),
    instruments: ['health-care-measures-2010'],
    rows: [
      {
        row: 'national 7.9 art. 8, 19, 21',
        says: 'start of article 8 read; the rest through a public code',
        verified: 'secondary',
      },
      { row: 'building 4.1 art 8, 19, 21', says: 'clauses read (K9)', verified: 'primary' },
    ],
    holds: 1,
    why: namesItsReading,
  },
  {
    id: 'nursery-class-sizes',
    cause: 'dossiers',
    topic: named('JGJ 39表1.0.3-2班额', 'Class sizes of table 1.0.3-2 of JGJ 39'),
    instruments: ['jgj-39-2019'],
    rows: [
      {
        row: 'national 7.10 1.0.3-2',
        says: '10, 15 and 20, copy with lost deletion marks (S17)',
        verified: 'primary',
      },
      { row: 'building 1.1 1.0.3-2', says: '10, 15 and 20', verified: 'secondary' },
      {
        row: 'addendum-building-local 1, 1.0.3',
        says: 'the same page read again: old and new values side by side',
        verified: 'secondary',
      },
    ],
    holds: 2,
    why: 'The later reading of the same page gives the weaker tag, and no tag is raised.',
  },
  {
    id: 'cook-ratio',
    cause: 'dossiers',
    topic: named('炊事人员比例', 'Children per cook'),
    instruments: ['health-care-norms-2012'],
    rows: [
      { row: 'national 0.3 C7', says: '1:50 and 1:80', verified: 'unverified' },
      { row: 'building 4.2 Diet', says: '1:50 and 1:80, partial copies (K10)', verified: 'secondary' },
      { row: 'addendum-building-local 3.3', says: 'again in an unnamed local page', verified: 'secondary' },
    ],
    holds: 1,
    why: namesItsReading,
  },
  {
    id: 'health-room-area',
    cause: 'dossiers',
    topic: named('保健室面积', 'Area of the health room of 2012'),
    instruments: ['health-care-norms-2012'],
    rows: [
      { row: 'national 0.3 C5', says: '12 m², without certainty', verified: 'unverified' },
      { row: 'building 4.2 Facilities', says: '12 m², as commonly cited', verified: 'unverified' },
    ],
    holds: 1,
    why: 'Neither names a reading; the figure stays unverified.',
  },
  {
    id: 'fire-law-article-73',
    cause: 'dossiers',
    topic: named('托儿所属于人员密集场所', 'Nurseries as crowded places'),
    instruments: ['fire-law'],
    rows: [
      { row: 'building 3.4 消防法 73', says: 'two form templates (K19)', verified: 'secondary' },
      { row: 'national 1 Fire Law', says: 'article read (S2)', verified: 'primary' },
      {
        row: 'addendum-building-local 2.1',
        says: 'article read; not a public gathering place',
        verified: 'primary',
      },
    ],
    holds: 2,
    why: 'The addendum wins over the row that it names, and the text was read.',
  },
  {
    id: 'state-guidance-number',
    cause: 'dossiers',
    topic: named('国务院指导意见文号', 'Number of the State Guidance'),
    instruments: ['state-guidance-2019'],
    rows: [
      { row: 'national 0.4 N1', says: '国办发〔2019〕15号, of 2019-04-17', verified: 'unverified' },
      { row: 'nanjing 0', says: '国办发〔2019〕15号, named in the plan', verified: 'primary' },
    ],
    holds: 1,
    why: 'The plan names the number; the days stay unverified.',
  },
  {
    id: 'home-based-publication',
    cause: 'dossiers',
    topic: named('家庭托育点办法公布日', 'Day of the Home-based Points Measures'),
    instruments: ['home-based-measures-2023'],
    rows: [
      { row: 'national 0.4 N5', says: 'between 2023-11-14 and 2023-11-16', verified: 'secondary' },
      { row: 'nanjing 0', says: 'reported 2023-11-14', verified: 'secondary' },
    ],
    holds: 0,
    why: 'The span contains the single day; a report is no day of issue.',
  },
  {
    id: 'home-based-area',
    cause: 'dossiers',
    topic: named('家庭托育点人均面积', 'Area per child in home-based points'),
    instruments: ['home-based-measures-2023', 'home-based-draft-2023'],
    rows: [
      { row: 'national 6 area', says: '9 m², seen in the draft only', verified: 'unverified' },
      { row: 'building 10', says: '9 m²', verified: 'unverified' },
      { row: 'addendum-national 5', says: 'final text not seen', verified: 'unverified' },
    ],
    holds: 2,
    why: 'Only a draft shows it: unverified for the final text.',
  },
  {
    id: 'jiangsu-service-norm-date',
    cause: 'dossiers',
    topic: named('DB32/T 4663日期', 'Dates of DB32/T 4663'),
    instruments: ['db32-t-4663-2024'],
    rows: [
      { row: 'national 9', says: '2024-02-09', verified: 'primary' },
      {
        row: 'addendum-building-local 5',
        says: 'issued 2024-01-09, in force 2024-02-09',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: 'The addendum says which day is which; the tag of the first row covers the table of contents only.',
  },
  {
    id: 'staff-record-conditions',
    cause: 'dossiers',
    topic: named('从业人员无虐童、无犯罪记录', 'Staff without a record of abuse or crime'),
    instruments: ['management-norms-2019'],
    rows: [
      { row: 'national 4 art. 33', says: 'as commonly cited', verified: 'unverified' },
      { row: 'nanjing 4.6', says: 'news copy on the final text', verified: 'secondary' },
      { row: 'addendum-national 2', says: 'content confirmed; article number not', verified: 'secondary' },
    ],
    holds: 2,
    why: 'The addendum wins over the row that it names; the article number stays unverified.',
  },
  {
    id: 'repair-severity',
    cause: 'dossiers',
    topic: named('失信程度分类', 'How severe a record is'),
    instruments: ['credit-repair-measures-2025', 'credit-repair-plan-2025'],
    rows: [
      { row: 'nanjing 4.1', says: 'by kind of penalty, a gloss of the news', verified: 'secondary' },
      {
        row: 'addendum-building-local 4',
        says: 'classes are set by the department of the sector',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: 'The addendum reads the plan itself: severity is data, never derived from the fine alone.',
  },
];
