import { code, count, date, group, list, log, number, yesNo } from './field.js';

const dataAccess = group('DataAccess', 'An access to data of children.', {
  date: date('日期', 'Date', 'Day.'),
  approved: yesNo('经审批', 'Approved', 'By a responsible person. Minors Online art. 36.'),
  logged: yesNo('已记录', 'Logged', 'Minors Online art. 36.'),
});

const dataIncident = group('DataIncident', 'A leak, change or loss of data.', {
  foundOn: date('发现日期', 'Found on', 'Day.'),
  reportedOn: date('报告网信部门日期', 'Reported on', 'To the cyberspace authority. Minors Online art. 35.'),
  guardiansToldOn: date('告知监护人日期', 'Guardians told on', 'Minors Online art. 35.'),
  remediedOn: date('补救完成日期', 'Remedied on', 'Day.'),
});

/** Protection of personal data. */
export const privacy = group('Privacy', 'Protection of personal data.', {
  processingRule: yesNo('制定儿童个人信息处理规则', 'Rule for children’s data', 'PIPL art. 31.'),
  consentShare: number('监护人同意率', 'Guardians who consented', 'percent', 'PIPL art. 31.', { max: 100 }),
  consentForced: yesNo('强制同意非必要信息', 'Consent forced', 'Minors Online art. 32.'),
  rightsChannel: yesNo(
    '提供查阅、更正、删除途径',
    'Rights can be used',
    'View, copy, correct, delete. Minors Online art. 34.',
  ),
  leastPrivilege: yesNo('最小授权访问', 'Least-privilege access', 'Minors Online art. 36.'),
  access: log('DataAccessLog', '访问记录', 'Access log', dataAccess, 'Minors Online art. 36.'),
  auditedOn: date('最近合规审计日期', 'Audited on', 'Minors Online art. 37.'),
  auditReportedOn: date(
    '审计报告日期',
    'Audit reported on',
    'To the cyberspace authority. Minors Online art. 37.',
  ),
  impactAssessedOn: date('个人信息保护影响评估日期', 'Impact assessed on', 'PIPL art. 55-56.'),
  incidents: list('信息安全事件', 'Incidents', dataIncident, 'Leaks, changes, losses.'),
  incidentPlan: yesNo('制定应急预案', 'Incident plan', 'Minors Online art. 35.'),
  sharedWith: code(
    '对外提供',
    'Given to others',
    {
      no: ['不提供', 'No'],
      'with-consent': ['经单独同意', 'With separate consent'],
      'by-law': ['依法提供', 'By law'],
      other: ['其他', 'Other'],
    },
    'PIPL art. 23.',
  ),
  retentionMonths: count('信息保存月数', 'Data kept', 'month', 'After a child has left. PIPL art. 19.'),
  imagesPublished: yesNo('公开发布婴幼儿影像', 'Images published', 'Without separate consent. PIPL art. 25.'),
});
