import { code, date, group, list, number, text, texts, yesNo } from './field.js';

export const staffRoles = {
  head: ['托育机构负责人', 'Head of the institution'],
  care: ['保育人员', 'Care staff'],
  health: ['保健人员', 'Health-care staff'],
  doctor: ['医师', 'Doctor'],
  nurse: ['护士', 'Nurse'],
  cook: ['炊事人员', 'Cook'],
  guard: ['保安人员', 'Security guard'],
  teacher: ['教师', 'Teacher'],
  finance: ['财务人员', 'Finance staff'],
  cleaner: ['保洁人员', 'Cleaner'],
  driver: ['驾驶员', 'Driver'],
  administration: ['行政人员', 'Administrative staff'],
  other: ['其他', 'Other'],
} as const;

export const educationLevels = {
  none: ['初中以下', 'Below lower secondary'],
  'lower-secondary': ['初中', 'Lower secondary'],
  'upper-secondary': ['高中', 'Upper secondary'],
  'secondary-vocational': ['中专（中职）', 'Secondary vocational'],
  'junior-college': ['大专', 'Junior college'],
  bachelor: ['本科', 'Bachelor'],
  master: ['硕士', 'Master'],
  doctor: ['博士', 'Doctor'],
} as const;

const certificate = group('StaffCertificate', 'A certificate of a person.', {
  kind: text(
    '证书名称',
    'Name of the certificate',
    'Name as printed, such as 育婴员, 保育师, 健康证明, 保安员证, 教师资格证.',
  ),
  level: text('证书等级', 'Level', 'Level as printed, such as 三级/高级工.'),
  number: text('证书编号', 'Number', 'Number as printed.', { sensitivity: 'personal' }),
  issuer: text('发证机构', 'Issuer', 'Body that issued it.'),
  issuedOn: date('发证日期', 'Issued on', 'Day of issue.'),
  validUntil: date(
    '有效期至',
    'Valid until',
    'Last day of validity; absent when it does not end or is not known.',
  ),
});

const healthCheck = group('StaffHealthCheck', 'A health check of a person.', {
  date: date('体检日期', 'Date of the check', 'Day of the examination. Management Standard art. 22.'),
  result: code(
    '体检结果',
    'Result',
    { fit: ['合格', 'Fit'], unfit: ['不合格', 'Unfit'] },
    'Result for work with children.',
    { sensitivity: 'personal' },
  ),
  certificateIssuedOn: date(
    '健康合格证发证日期',
    'Health certificate issued on',
    'Day on which the health certificate was issued.',
  ),
  validUntil: date(
    '健康合格证有效期至',
    'Health certificate valid until',
    'Last day of validity of the health certificate.',
  ),
  provider: text('体检机构', 'Examined by', 'Health body that examined.'),
});

const backgroundCheck = group('BackgroundCheck', 'A look-up of bars to employment.', {
  date: date('查询日期', 'Date of the check', 'Day of the answer. Minors Protection Law art. 62.'),
  kind: code(
    '查询类型',
    'Kind',
    { hiring: ['入职查询', 'Before hire'], yearly: ['年度查询', 'Yearly'], other: ['其他', 'Other'] },
    'Why it was made.',
  ),
  result: code(
    '查询结果',
    'Result',
    { none: ['无相关记录', 'No record'], hit: ['有相关记录', 'Record found'] },
    'Whether a bar was found; never its content.',
    { sensitivity: 'personal' },
  ),
});

const training = group('StaffTraining', 'A training that a person attended.', {
  kind: code(
    '培训类型',
    'Kind',
    {
      'pre-service': ['岗前培训', 'Pre-service'],
      'in-service': ['在岗培训', 'In-service'],
      induction: ['入职培训', 'Induction'],
      'health-care': ['卫生保健专业培训', 'Health-care training'],
      'fire-safety': ['消防安全培训', 'Fire safety'],
      'first-aid': ['急救培训', 'First aid'],
      ethics: ['职业道德培训', 'Professional ethics'],
      'food-safety': ['食品安全培训', 'Food safety'],
      'injury-prevention': ['伤害预防培训', 'Injury prevention'],
      other: ['其他', 'Other'],
    },
    'What it was about.',
  ),
  date: date('培训日期', 'Date', 'Last day of the training.'),
  hoursTheory: number(
    '理论学时',
    'Hours of theory',
    'class-hour',
    'Class hours of theory. Training outline 2021.',
  ),
  hoursPractice: number(
    '实践学时',
    'Hours of practice',
    'class-hour',
    'Class hours of practice. Training outline 2021.',
  ),
  passed: yesNo('考核合格', 'Passed', 'Whether the person passed.'),
  provider: text('培训机构', 'Provider', 'Who trained.'),
});

/** A member of staff. */
export const staffMember = group('StaffMember', 'A member of staff.', {
  id: text('人员编号', 'Staff id', 'Names the person within the record without saying who it is.'),
  name: text('姓名', 'Name', 'Name of the person; no rule reads it.', { sensitivity: 'personal' }),
  idNumber: text('公民身份号码', 'Citizen identity number', 'No rule needs it beyond its check character.', {
    sensitivity: 'personal',
  }),
  phone: text('联系电话', 'Phone', 'No rule reads it.', { sensitivity: 'personal' }),
  birthDate: date('出生日期', 'Birth date', 'Day of birth.', { sensitivity: 'personal' }),
  role: code('岗位', 'Role', staffRoles, 'Main role. Setup Standard art. 16.'),
  classId: text('所在班级编号', 'Class id', 'The class in which the person works and is counted.'),
  otherClassIds: texts(
    '兼任班级编号',
    'Other class ids',
    'Further classes in which the person also works, at other times.',
  ),
  employment: code(
    '用工形式',
    'Employment',
    { 'full-time': ['全职', 'Full time'], 'part-time': ['兼职', 'Part time'] },
    'Full or part time.',
  ),
  hireDate: date('入职日期', 'Hired on', 'First day of work here.'),
  leftOn: date('离职日期', 'Left on', 'Last day of work here; absent while employed.'),
  education: code(
    '学历',
    'Education',
    educationLevels,
    'Highest level, in ascending order. Setup Standard art. 17.',
  ),
  certificates: list('证书', 'Certificates', certificate, 'Certificates held.'),
  healthChecks: list('健康检查', 'Health checks', healthCheck, 'Health checks, before hire and yearly.'),
  backgroundChecks: list(
    '从业查询',
    'Background checks',
    backgroundCheck,
    'Look-ups of bars to employment, before hire and yearly.',
  ),
  trainings: list('培训', 'Trainings', training, 'Trainings attended.'),
});
