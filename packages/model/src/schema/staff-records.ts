import { code, count, date, group, number, text, yesNo } from './field.js';

/** Kinds of certificates. */
export const certificateKinds = {
  'infant-carer': ['育婴员（育婴师）', 'Infant carer'],
  'nursery-nurse': ['保育员（保育师）', 'Nursery nurse'],
  'kindergarten-teacher': ['幼儿园教师资格', 'Kindergarten teacher'],
  'other-teacher': ['其他教师资格', 'Other teacher'],
  doctor: ['医师资格', 'Doctor'],
  nurse: ['护士资格', 'Nurse'],
  nutritionist: ['营养师', 'Nutritionist'],
  psychologist: ['心理咨询', 'Psychological counsellor'],
  guard: ['保安员证', 'Security guard, issued by the police'],
  cook: ['中式烹调（面点）师', 'Cook'],
  'food-safety-manager': ['食品安全管理员', 'Food-safety manager'],
  'fire-facility-operator': ['消防设施操作员', 'Fire facility operator'],
  'fire-safety-training': ['消防安全培训合格', 'Fire-safety training'],
  'first-aid': ['急救证', 'First aid'],
  'head-training': ['负责人岗位培训合格', 'Head training'],
  'care-training': ['保育人员培训合格', 'Care training'],
  'health-care-training': ['卫生保健专业培训合格', 'Health-care training'],
  other: ['其他', 'Other'],
} as const;

/** Subjects of trainings. */
export const trainingKinds = {
  'head-post': ['负责人岗位培训', 'Head training'],
  'care-post': ['保育人员岗位培训', 'Care staff training'],
  'health-care': ['卫生保健专业知识培训', 'Health-care training by a maternal and child health body'],
  'vocational-skills': ['职业技能培训', 'Vocational skills'],
  ethics: ['职业道德教育', 'Professional ethics'],
  'mental-health': ['心理健康培训', 'Mental health'],
  'food-safety': ['食品安全培训', 'Food safety'],
  'first-aid': ['急救培训', 'First aid'],
  'fire-safety': ['消防安全培训', 'Fire safety'],
  'fire-special': ['消防安全专门培训', 'Special fire training'],
  'injury-prevention': ['伤害预防培训', 'Injury prevention'],
  'emergency-response': ['应急处置培训', 'Emergency response'],
  law: ['法治教育', 'Legal education'],
  'abuse-prevention': ['防虐待防性侵教育', 'Prevention of abuse'],
  'data-protection': ['个人信息保护培训', 'Data protection'],
  'traffic-safety': ['交通安全培训', 'Traffic safety'],
  other: ['其他', 'Other'],
} as const;

export const staffCertificate = group('StaffCertificate', 'A certificate of a person.', {
  kind: code(
    '证书类型',
    'Kind',
    certificateKinds,
    'By an equivalence table of names; left open when the name is not listed.',
  ),
  name: text('证书名称', 'Name', 'As printed, such as 育婴员 or 保育师.'),
  level: text('证书等级', 'Level', 'As printed, such as 三级/高级工.'),
  number: text('证书编号', 'Number', 'As printed.', { sensitivity: 'personal' }),
  issuer: text('发证机构', 'Issuer', 'Body that issued it.'),
  issuedByPolice: yesNo('公安机关核发', 'Issued by the police', 'Guards. Setup art. 18.'),
  issuedOn: date('发证日期', 'Issued on', 'Day of issue.'),
  validUntil: date('有效期至', 'Valid until', 'Last day of validity.'),
  noExpiry: yesNo('长期有效', 'Without end', 'Whether the certificate has no end of validity.'),
});

export const healthCheck = group('StaffHealthCheck', 'A health check of a person.', {
  date: date('体检日期', 'Date', 'Day of the examination. Management art. 28.'),
  result: code(
    '体检结果',
    'Result',
    { fit: ['合格', 'Fit'], unfit: ['不合格', 'Unfit'] },
    'Fit to work with children.',
    {
      sensitivity: 'personal',
    },
  ),
  certificateIssuedOn: date(
    '健康合格证发证日期',
    'Certificate issued on',
    'Day of issue of the health certificate.',
  ),
  validUntil: date('健康合格证有效期至', 'Certificate valid until', 'Last day of validity. WS/T 821 5.1.5.'),
  coversFood: yesNo('含食品从业健康检查', 'Covers food handling', 'Food Safety Law art. 45.'),
  provider: text('体检机构', 'Examined by', 'Health body that examined.'),
});

export const staffIllness = group('StaffIllness', 'An infectious disease of a person.', {
  detectedOn: date('发现日期', 'Found on', 'Day on which it was found.', { sensitivity: 'personal' }),
  infectious: yesNo('传染性疾病', 'Infectious', 'Whether it can pass to children.', {
    sensitivity: 'personal',
  }),
  leftPostOn: date('离岗日期', 'Left post on', 'First day away. Management art. 28.', {
    sensitivity: 'personal',
  }),
  returnedOn: date('返岗日期', 'Returned on', 'First day back.', { sensitivity: 'personal' }),
  recoveryProofOn: date('痊愈证明日期', 'Proof of cure of', 'Management art. 28.', {
    sensitivity: 'personal',
  }),
});

export const backgroundCheck = group(
  'BackgroundCheck',
  'A look-up of records that bar from work with children.',
  {
    date: date('查询日期', 'Date', 'Day of the answer. Minors Protection Law art. 62.'),
    kind: code(
      '查询类型',
      'Kind',
      { hiring: ['入职查询', 'Before hire'], yearly: ['年度查询', 'Yearly'], other: ['其他', 'Other'] },
      'Why it was made.',
    ),
    body: code(
      '查询机关',
      'Asked',
      {
        police: ['公安机关', 'Police'],
        procuratorate: ['人民检察院', 'Procuratorate'],
        system: ['全国查询系统', 'National system'],
      },
      'Who was asked.',
    ),
    result: code(
      '查询结果',
      'Result',
      { none: ['无相关记录', 'No record'], hit: ['有相关记录', 'Record found'] },
      'Whether a bar was found; never its content.',
      { sensitivity: 'personal' },
    ),
  },
);

export const employmentBar = group('EmploymentBar', 'A bar to work with children.', {
  kind: code(
    '禁止类型',
    'Kind',
    { lifetime: ['终身禁止', 'For life'], court: ['法院判处', 'By a court'], statutory: ['法定', 'By law'] },
    'Population Law art. 41; Criminal Law art. 37-1.',
  ),
  from: date('起始日期', 'From', 'First day.'),
  forLife: yesNo('终身', 'For life', 'Whether the bar has no end. Population Law art. 41.'),
  until: date('截止日期', 'Until', 'Last day of a bar that is not for life.'),
});

export const staffTraining = group('StaffTraining', 'A training that a person attended.', {
  kind: code('培训类型', 'Kind', trainingKinds, 'What it was about.'),
  stage: code(
    '培训阶段',
    'Stage',
    { 'pre-service': ['岗前', 'Before work'], 'in-service': ['在岗', 'In service'] },
    'Management art. 34.',
  ),
  startedOn: date('开始日期', 'Started on', 'First day.'),
  date: date('结束日期', 'Date', 'Last day of the training.'),
  hours: number('总学时', 'Hours', 'class-hour', 'All class hours. Nanjing plan rows 82-83.'),
  hoursTheory: number('理论学时', 'Hours of theory', 'class-hour', 'Training outline 2021.'),
  hoursPractice: number('实践学时', 'Hours of practice', 'class-hour', 'Training outline 2021.'),
  passed: yesNo('考核合格', 'Passed', 'Whether the person passed.'),
  provider: text('培训机构', 'Provider', 'Who trained.'),
  byHealthBody: yesNo('由妇幼保健机构组织', 'By a maternal and child health body', 'Setup art. 18.'),
});

export const laborContract = group('LaborContract', 'The labour contract of a person.', {
  kind: code(
    '合同类型',
    'Kind',
    {
      labour: ['劳动合同', 'Labour contract'],
      service: ['劳务合同', 'Service contract'],
      dispatch: ['劳务派遣', 'Labour dispatch'],
      none: ['未签订', 'None'],
    },
    'Management art. 36.',
  ),
  signedOn: date('签订日期', 'Signed on', 'Day of signature.'),
  openEnded: yesNo('无固定期限', 'Open-ended', 'Whether the contract has no end.'),
  until: date('期限至', 'Until', 'Last day of a contract that is not open-ended.'),
  socialInsurance: yesNo('参加社会保险', 'Social insurance', 'Paid for the person.'),
  wageArrearsMonths: count('拖欠工资月数', 'Wages in arrears', 'month', 'Months of wages not paid.'),
});
