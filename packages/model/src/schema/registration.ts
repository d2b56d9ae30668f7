import { code, count, date, group, list, number, one, text } from './field.js';

export const authorityLevels = {
  county: ['县（市、区）级', 'County level (district, county, city)'],
  city: ['设区市级', 'City level'],
  province: ['省级', 'Provincial level'],
  national: ['国家级', 'National level'],
} as const;

export const registrars = {
  'staffing-office': ['机构编制部门', 'Staffing office of public institutions'],
  'civil-affairs': ['民政部门', 'Civil affairs'],
  'market-regulation': ['市场监督管理部门', 'Market regulation'],
  'approval-bureau': ['行政审批局', 'Administrative approval bureau'],
  other: ['其他', 'Other'],
} as const;

const healthConsent = group('HealthConsent', 'Consent of the health department before registration.', {
  appliedOn: date('申请日期', 'Applied on', 'Day of the application.'),
  consentedOn: date('同意日期', 'Consented on', 'Day of the consent. Nanjing plan row 40.'),
  refusedOn: date('不同意日期', 'Refused on', 'Day of the refusal.'),
  documentNumber: text('文号', 'Document number', 'Number of the decision.'),
  divisionCode: text(
    '审核部门区划代码',
    'Division of the department',
    'GB/T 2260 code of the deciding department.',
  ),
});

const registrationChange = group('RegistrationChange', 'A change of what is registered.', {
  item: code(
    '变更事项',
    'Item',
    {
      name: ['名称', 'Name'],
      address: ['住所', 'Address'],
      scope: ['业务（经营）范围', 'Scope'],
      'legal-representative': ['法定代表人（负责人）', 'Legal representative'],
      founder: ['举办者', 'Founder'],
      capital: ['开办资金（注册资本）', 'Capital'],
      other: ['其他', 'Other'],
    },
    'What was changed.',
  ),
  changedOn: date('变更发生日期', 'Changed on', 'Day of the change in fact or of its approval.'),
  registeredOn: date(
    '变更登记日期',
    'Registered on',
    'Day on which the change was registered. Market registration reg. art. 24.',
  ),
});

const dataPush = group('DataPush', 'Registration data that a registrar sent on.', {
  recipient: code(
    '接收部门',
    'Recipient',
    { health: ['卫生健康部门', 'Health'], police: ['公安部门', 'Police'], other: ['其他', 'Other'] },
    'Filing measures art. 6; Nanjing plan row 43 adds the police.',
  ),
  sentOn: date('推送日期', 'Sent on', 'Day on which the registrar sent the data.'),
  receivedOn: date('接收日期', 'Received on', 'Day on which the recipient had them.'),
});

const registrarReport = group(
  'RegistrarReport',
  'A yearly report to the registrar or the supervising body.',
  {
    year: count('年度', 'Year', 'year', 'Calendar year that the report is about.'),
    recipient: code(
      '报送对象',
      'Recipient',
      { registrar: ['登记管理机关', 'Registrar'], supervisor: ['业务主管单位', 'Supervising body'] },
      'Private non-enterprise units reg. art. 23.',
    ),
    submittedOn: date('报送日期', 'Submitted on', 'Day of submission.'),
    result: code(
      '年检（年报）结论',
      'Result',
      {
        passed: ['合格', 'Passed'],
        basic: ['基本合格', 'Basically passed'],
        failed: ['不合格', 'Failed'],
        'not-inspected': ['未年检', 'Not inspected'],
      },
      'Conclusion of the yearly inspection, where there is one.',
    ),
  },
);

/** Registration as a legal body. */
export const registration = group('Registration', 'Registration as a legal body.', {
  authority: code('登记机关类型', 'Registrar', registrars, 'Filing measures art. 4.', {
    sensitivity: 'public',
  }),
  authorityName: text('登记机关名称', 'Name of the registrar', 'As on the certificate.', {
    sensitivity: 'public',
  }),
  level: code('登记机关层级', 'Level of the registrar', authorityLevels, 'Filing measures art. 4.'),
  divisionCode: text(
    '登记机关区划代码',
    'Division of the registrar',
    'GB/T 2260 code, or a registrar’s own code such as 320191.',
  ),
  certificateNumber: text('证书编号', 'Certificate number', 'Licence or legal-person certificate.'),
  scopeText: text('业务（经营）范围', 'Scope', 'Scope as registered. Filing measures art. 5.', {
    sensitivity: 'public',
  }),
  liabilityKind: code(
    '民事责任类型',
    'Kind by liability',
    {
      'legal-person': ['法人', 'Legal person'],
      partnership: ['合伙', 'Partnership'],
      individual: ['个体', 'Individual'],
    },
    'Private non-enterprise units reg. art. 12.',
  ),
  supervisingBodyConsentOn: date(
    '业务主管单位同意日期',
    'Supervising body consented on',
    'Private non-enterprise units reg. art. 8.',
  ),
  healthConsent: one('卫生健康部门审核', 'Health consent', healthConsent, 'Nanjing plan row 40.'),
  appliedOn: date('申请日期', 'Applied on', 'Day of the complete application.'),
  registeredOn: date('登记日期', 'Registered on', 'Day of registration.', { sensitivity: 'public' }),
  validUntil: date('证书有效期至', 'Certificate valid until', 'Last day of validity.'),
  parentName: text('总公司名称', 'Parent', 'Full name of the company of which it is a branch.', {
    sensitivity: 'public',
  }),
  branchCount: count(
    '分支机构数',
    'Branches',
    'item',
    'Private non-enterprise units have none. Reg. art. 13.',
  ),
  capital: number('开办资金（注册资本）', 'Capital', 'yuan', 'As registered.'),
  changes: list('变更登记', 'Changes', registrationChange, 'Changes of what is registered.'),
  pushes: list('信息推送', 'Data sent on', dataPush, 'Filing measures art. 6; a duty of the registrar.'),
  reports: list(
    '年度报告',
    'Yearly reports',
    registrarReport,
    'Reports to the registrar or the supervising body.',
  ),
  cancelledOn: date('注销登记日期', 'Cancelled on', 'Day of cancellation.', { sensitivity: 'public' }),
});
