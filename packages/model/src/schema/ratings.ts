import { code, count, date, group, list, number, text, yesNo } from './field.js';

const rating = group('RatingRecord', 'A rating or assessment from outside.', {
  kind: code(
    '评定类型',
    'Kind',
    {
      star: ['星级评定', 'Stars'],
      'ws-t-821': ['托育机构质量评估', 'Quality assessment WS/T 821'],
      'social-organisation': ['社会组织等级评估', 'Social-organisation evaluation'],
      hygiene: ['卫生保健评估', 'Health-care assessment'],
      kindergarten: ['幼儿园等级', 'Kindergarten grade'],
      other: ['其他', 'Other'],
    },
    'Nanjing plan row 56; WS/T 821.',
    { sensitivity: 'public' },
  ),
  scheme: text('评定标准', 'Scheme', 'Name and number of the scheme.', { sensitivity: 'public' }),
  level: text('等级', 'Level', 'As decided, such as 三星 or B.', { sensitivity: 'public' }),
  stars: count('星级', 'Stars', 'item', 'As decided.', { sensitivity: 'public' }),
  score: number('得分', 'Score', 'point', 'As decided.', { sensitivity: 'public' }),
  assessorKind: code(
    '评估方类型',
    'Kind of assessor',
    {
      agency: ['专业机构', 'Professional agency'],
      association: ['行业协会', 'Industry association'],
      authority: ['主管部门', 'Authority'],
      other: ['其他', 'Other'],
    },
    'Nanjing plan row 57.',
    { sensitivity: 'public' },
  ),
  assessorName: text('评估方', 'Assessor', 'Name of the body.', { sensitivity: 'public' }),
  independent: yesNo('与机构无利害关系', 'Independent', 'No conflict of interest.'),
  assessedOn: date('评估日期', 'Assessed on', 'Nanjing plan row 58.', { sensitivity: 'public' }),
  noticeFrom: date('公示起', 'Notice from', 'First day of the public notice.', { sensitivity: 'public' }),
  noticeTo: date('公示止', 'Notice to', 'Last day.', { sensitivity: 'public' }),
  publishedOn: date('结果公开日期', 'Published on', 'Nanjing plan row 59.', { sensitivity: 'public' }),
  validUntil: date('有效期至', 'Valid until', 'Last day.', { sensitivity: 'public' }),
});

const selfAssessment = group('SelfAssessment', 'A round of assessing, correcting and summing up.', {
  year: count('年度', 'Year', 'year', 'Calendar year.'),
  assessedOn: date('自评日期', 'Assessed on', 'Quality campaign 2025-2027.'),
  correctedOn: date('整改日期', 'Corrected on', 'Quality campaign 2025-2027.'),
  summedUpOn: date('总结日期', 'Summed up on', 'Quality campaign 2025-2027.'),
  submittedOn: date('报送日期', 'Submitted on', 'To the health authority.'),
  faultsFound: count('发现问题数', 'Faults found', 'item', 'How many.'),
  faultsCorrected: count('整改问题数', 'Faults corrected', 'item', 'How many.'),
  wsT821: yesNo('依据WS/T 821', 'By WS/T 821', 'The standard was used.'),
});

/** Ratings and assessments from outside. */
export const ratings = list('评定', 'Ratings', rating, 'Ratings from outside; never computed here.', {
  labelField: '/kind',
});
/** Rounds of self-assessment. */
export const selfAssessments = list('自我评估', 'Self-assessments', selfAssessment, 'Yearly rounds.', {});
