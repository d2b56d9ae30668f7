import { code, codes, count, date, group, list, one, text, texts, yesNo } from './field.js';
import { authorityLevels } from './registration.js';

export const documentKinds = {
  licence: ['营业执照或法人登记证书', 'Licence or legal-person certificate'],
  premises: ['场地证明', 'Proof of premises'],
  'staff-qualification': ['工作人员专业资格证明', 'Proof of staff qualification'],
  'staff-health': ['工作人员健康合格证明', 'Staff health certificates'],
  'hygiene-evaluation': ['评价为“合格”的卫生评价报告', 'Hygiene evaluation report rated pass'],
  'fire-certificate': ['消防安全检查合格证明', 'Fire-safety pass certificate'],
  'food-licence': ['食品经营许可证', 'Food business licence'],
  'filing-form': ['备案书', 'Filing form'],
  commitment: ['备案承诺书', 'Filing commitment'],
  'owners-consent': ['利害关系业主同意书', 'Consent of the other owners'],
  other: ['其他', 'Other'],
} as const;

const filingDocument = group('FilingDocument', 'A paper handed in for the filing.', {
  kind: code('材料类型', 'Kind', documentKinds, 'Filing measures art. 8.'),
  title: text('材料名称', 'Title', 'As printed.'),
  number: text('编号', 'Number', 'As printed.'),
  issuer: text('出具单位', 'Issuer', 'Body that issued it.'),
  issuedOn: date('出具日期', 'Issued on', 'Day of issue.'),
  validUntil: date('有效期至', 'Valid until', 'Last day of validity.'),
  submittedOn: date('提交日期', 'Submitted on', 'Day on which it was handed in.'),
  result: code(
    '结论',
    'Result',
    { pass: ['合格', 'Pass'], fail: ['不合格', 'Fail'], none: ['无结论', 'None'] },
    'Conclusion that the paper states.',
  ),
});

const filingChange = group('FilingChange', 'A change of what is filed.', {
  item: code(
    '变更事项',
    'Item',
    {
      name: ['名称', 'Name'],
      address: ['地址', 'Address'],
      head: ['负责人', 'Head'],
      places: ['托位数', 'Places'],
      'service-modes': ['服务形式', 'Service modes'],
      scope: ['服务范围', 'Scope'],
      other: ['其他', 'Other'],
    },
    'What was changed. Management art. 6.',
  ),
  changedOn: date('变更日期', 'Changed on', 'Day of the change.'),
  filedOn: date('变更备案日期', 'Filed on', 'Day on which the change was filed. Filing measures art. 10.'),
});

const termination = group('Termination', 'The end of the service.', {
  decidedOn: date('决定终止日期', 'Decided on', 'Day of the decision.'),
  lastServiceDay: date('停止服务日期', 'Last day of service', 'Last day of care.'),
  childrenSettledOn: date('婴幼儿安置完成日期', 'Children settled on', 'Management art. 7.'),
  staffSettledOn: date('工作人员安置完成日期', 'Staff settled on', 'Management art. 7.'),
  feesRefundedOn: date('费用退还完成日期', 'Fees refunded on', 'Day on which all prepayments were returned.'),
  guardiansToldOn: date('告知监护人日期', 'Guardians told on', 'Day on which guardians were told.'),
});

/** Filing with the health authority. */
export const filing = group('Filing', 'Filing with the county health authority.', {
  filed: yesNo(
    '已备案',
    'Filed',
    'Whether a filing is in force on the day that the record describes. Population Law art. 28.',
    { sensitivity: 'public' },
  ),
  authorityName: text('备案机关名称', 'Authority', 'Health authority of the filing.', {
    sensitivity: 'public',
  }),
  level: code('备案机关层级', 'Level of the authority', authorityLevels, 'Filing measures art. 7.'),
  divisionCode: text('备案机关区划代码', 'Division of the authority', 'GB/T 2260 code.'),
  channel: code(
    '备案渠道',
    'Channel',
    { online: ['线上', 'Online'], counter: ['窗口', 'Counter'] },
    'Filing measures art. 8; Nanjing plan row 45.',
  ),
  submittedOn: date(
    '提交日期',
    'Submitted on',
    'Day on which the complete file was handed in. Filing measures art. 9.',
  ),
  formSubmittedOn: date('备案书提交日期', 'Form submitted on', 'Filing measures art. 8.'),
  commitmentSignedOn: date('备案承诺书签署日期', 'Commitment signed on', 'Filing measures art. 8.'),
  documents: list('备案材料', 'Papers', filingDocument, 'Papers handed in.'),
  receiptOn: date('备案回执日期', 'Receipt issued on', 'A duty of the authority. Filing measures art. 9.'),
  receiptNumber: text('备案回执编号', 'Receipt number', 'As printed.', { sensitivity: 'public' }),
  noticeOn: date('基本条件告知书日期', 'Notice of basic conditions on', 'Filing measures art. 9.'),
  refusedOn: date('不予通过告知日期', 'Failure told on', 'A duty of the authority. Filing measures art. 9.'),
  refusalReasons: texts('不予通过理由', 'Reasons of the failure', 'Reasons that the authority gave.'),
  publishedOn: date(
    '公开日期',
    'Published on',
    'Day on which the authority published the filing or the failure.',
  ),
  finishedOn: date('备案通过日期', 'Filing finished on', 'Finished time of the public register.', {
    sensitivity: 'public',
  }),
  places: count('备案托位数', 'Places filed', 'place', 'Places named in the filing.', {
    sensitivity: 'public',
  }),
  serviceKinds: codes(
    '备案服务内容',
    'Kinds of service filed',
    { care: ['托育服务', 'Care'], meals: ['提供餐食', 'Meals'], boarding: ['夜间（寄宿）照护', 'Boarding'] },
    'What the filing form names.',
  ),
  registerKind: text('登记系统机构类型', 'Type in the public register', 'As the register prints it.', {
    sensitivity: 'public',
  }),
  informationSystem: yesNo(
    '接入备案信息系统',
    'In the information system',
    'Child information is kept up to date there. Management art. 12.',
  ),
  lastReportedOn: date(
    '最近信息报送日期',
    'Last reported on',
    'Last report of child information. Management art. 12.',
  ),
  changes: list('备案变更', 'Changes', filingChange, 'Changes of what is filed.'),
  cancelledOn: date('注销备案日期', 'Cancelled on', 'Day of cancellation. Management art. 7.', {
    sensitivity: 'public',
  }),
  termination: one('终止服务', 'Termination', termination, 'The end of the service.'),
});

const foundingCheck = group('FoundingCheck', 'A check of a department before opening.', {
  item: code(
    '核验事项',
    'Item',
    {
      premises: ['场地', 'Premises'],
      facilities: ['设施', 'Facilities'],
      staffing: ['人员', 'Staffing'],
      safety: ['安全', 'Safety'],
      hygiene: ['卫生', 'Hygiene'],
    },
    'Nanjing plan row 48.',
  ),
  body: code(
    '核验部门',
    'Department',
    {
      approval: ['行政审批', 'Approval'],
      education: ['教育', 'Education'],
      'civil-affairs': ['民政', 'Civil affairs'],
      'human-resources': ['人力资源社会保障', 'Human resources'],
      construction: ['城乡建设', 'Construction'],
      housing: ['住房保障', 'Housing'],
      health: ['卫生健康', 'Health'],
      market: ['市场监管', 'Market regulation'],
      fire: ['消防救援', 'Fire rescue'],
    },
    'Nanjing plan row 49.',
  ),
  checkedOn: date('核验日期', 'Checked on', 'Day of the check.'),
  passed: yesNo('核验通过', 'Passed', 'Whether the check was passed.'),
});

/** Checks of departments before opening. */
export const foundingChecks = list(
  '举办核验',
  'Founding checks',
  foundingCheck,
  'Checks before opening. Nanjing plan rows 48-49.',
);
