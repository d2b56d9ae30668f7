import { codes, count, date, group, list, text, yesNo } from './field.js';

const annualPlan = group('AnnualPlan', 'A yearly work plan.', {
  year: count('年度', 'Year', 'year', 'Calendar year. Management art. 38.'),
  adoptedOn: date('制定日期', 'Adopted on', 'Day.'),
});

const annualReport = group('AnnualReport', 'A year-end report to the health authority.', {
  year: count('年度', 'Year', 'year', 'Calendar year. Management art. 38.'),
  submittedOn: date('报告日期', 'Submitted on', 'Day.'),
  recipient: text('报告对象', 'Recipient', 'Name of the authority.'),
});

/** Management of the institution. */
export const governance = group('Governance', 'Management of the institution.', {
  annualPlans: list('年度工作计划', 'Yearly plans', annualPlan, 'Management art. 38.', {}),
  annualReports: list('年度工作报告', 'Yearly reports', annualReport, 'Management art. 38.', {}),
  partyBuilding: yesNo('开展党建工作', 'Party building', 'Management art. 37.'),
  union: yesNo('建立工会或职工大会', 'Union or staff assembly', 'Management art. 37.'),
  legalEducation: yesNo('开展法治教育', 'Legal education', 'Management art. 35.'),
  zeroTolerance: yesNo('虐待零容忍制度', 'Zero tolerance of abuse', 'Management art. 35.'),
  accountsSeparate: yesNo('独立财务核算', 'Own accounts', 'Accounts of its own.'),
  stableFunds: yesNo('经费稳定', 'Stable funds', 'Funds are secured.'),
  creditPledgeOn: date('信用承诺日期', 'Credit pledge of', 'Day of the pledge.'),
  creditLists: codes(
    '信用名单',
    'Credit lists',
    {
      abnormal: ['异常名录', 'Abnormal list'],
      serious: ['严重失信名单', 'Serious list'],
      none: ['无', 'None'],
    },
    'Lists on which it stands; the records themselves stand elsewhere.',
    { sensitivity: 'public' },
  ),
});
