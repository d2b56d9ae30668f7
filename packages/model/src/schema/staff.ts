import { code, codes, date, group, list, number, one, text, texts, yesNo } from './field.js';
import {
  backgroundCheck,
  employmentBar,
  healthCheck,
  laborContract,
  staffCertificate,
  staffIllness,
  staffTraining,
} from './staff-records.js';

export const staffRoles = {
  head: ['托育机构负责人', 'Head of the institution'],
  care: ['保育人员', 'Care staff'],
  health: ['保健人员', 'Health-care staff'],
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

const background = group('StaffBackground', 'Experience and schooling of a person.', {
  managementYears: number(
    '相关管理工作年限',
    'Years of management',
    'year',
    'In childcare, education or health. Setup art. 18.',
  ),
  managementField: codes(
    '管理工作领域',
    'Fields of management',
    {
      childcare: ['婴幼儿照护', 'Childcare'],
      education: ['教育', 'Education'],
      health: ['卫生健康', 'Health'],
      other: ['其他', 'Other'],
    },
    'Setup art. 18.',
  ),
  careExperience: yesNo('有婴幼儿照护经验', 'Experience in care', 'Setup art. 18.'),
  careYears: number('照护工作年限', 'Years of care work', 'year', 'Work with children under three.'),
  relevantStudies: yesNo('有相关专业背景', 'Relevant background', 'Setup art. 18.'),
  field: text('所学专业', 'Field of study', 'As on the diploma.'),
  healthRegistration: code(
    '执业注册',
    'Registration',
    { none: ['无', 'None'], doctor: ['医师执业注册', 'Doctor'], nurse: ['护士执业注册', 'Nurse'] },
    'Health-room staff. Order 76 art. 11.',
  ),
  postGrade: text('岗位等级', 'Post grade', 'Nanjing plan row 87.'),
});

const staffMember = group('StaffMember', 'A member of staff.', {
  id: text('人员编号', 'Staff id', 'Names the person within the record without saying who it is.'),
  name: text('姓名', 'Name', 'No rule reads it.', { sensitivity: 'personal' }),
  idNumber: text('公民身份号码', 'Citizen identity number', 'No rule reads it.', { sensitivity: 'personal' }),
  phone: text('联系电话', 'Phone', 'No rule reads it.', { sensitivity: 'personal' }),
  birthDate: date('出生日期', 'Birth date', 'Day of birth.', { sensitivity: 'personal' }),
  role: code('岗位', 'Role', staffRoles, 'Main role. Setup art. 18.'),
  alsoRoles: codes('兼任岗位', 'Also', staffRoles, 'Further roles of the same person.'),
  classId: text('所在班级编号', 'Class id', 'The one class in which the person works and is counted.'),
  otherClassIds: texts(
    '兼任班级编号',
    'Other class ids',
    'Further classes in which the person works at other times.',
  ),
  employment: code(
    '用工形式',
    'Employment',
    { 'full-time': ['全职', 'Full time'], 'part-time': ['兼职', 'Part time'] },
    'Full or part time.',
  ),
  hireDate: date('入职日期', 'Hired on', 'First day of work here.'),
  postedOn: date('上岗日期', 'In post since', 'First day in the present role.'),
  leftOn: date(
    '离职日期',
    'Left on',
    'Last day of work here, once it is set. Whoever has left is not listed.',
  ),
  education: code(
    '学历',
    'Education',
    educationLevels,
    'Highest level; codes in ascending order. Setup art. 18.',
  ),
  background: one('经历', 'Background', background, 'Experience and schooling.'),
  certificates: list('证书', 'Certificates', staffCertificate, 'Certificates held.', { labelField: '/name' }),
  healthChecks: list('健康检查', 'Health checks', healthCheck, 'Before work and yearly. Management art. 28.'),
  illnesses: list(
    '疾病',
    'Illnesses',
    staffIllness,
    'Infectious disease and leave of post. Management art. 28.',
  ),
  mentalIllnessHistory: yesNo('有精神病史', 'History of mental illness', 'Order 76 art. 14.', {
    sensitivity: 'personal',
  }),
  fullCapacity: yesNo('具有完全民事行为能力', 'Full civil capacity', 'Management art. 33.', {
    sensitivity: 'personal',
  }),
  backgroundChecks: list(
    '从业查询',
    'Background checks',
    backgroundCheck,
    'Before hire and yearly. Minors Protection Law art. 62.',
  ),
  noCrimeProofOn: date(
    '无犯罪记录证明日期',
    'No-crime proof of',
    'From the police. Management art. 33; WS/T 821 5.1.6.',
  ),
  abuseFinding: yesNo('有虐待婴幼儿行为认定', 'Found to have abused', 'Population Law art. 41.', {
    sensitivity: 'personal',
  }),
  bars: list('从业禁止', 'Bars', employmentBar, 'Bars to work with children.', { sensitivity: 'personal' }),
  trainings: list('培训', 'Trainings', staffTraining, 'Trainings attended. Management art. 34.'),
  contract: one('劳动合同', 'Contract', laborContract, 'Management art. 36.'),
  postedByCompany: yesNo('由保安服务公司派驻', 'Posted by a guard company', 'Setup art. 18.'),
  ethicsPledgeOn: date('职业行为承诺日期', 'Pledge of conduct of', 'Conduct rules 2022.'),
  firstAidSkilled: yesNo('掌握急救技能', 'Knows first aid', 'Management art. 31.'),
  escapeSkilled: yesNo('掌握逃生技能', 'Knows how to lead children out', 'Management art. 31.'),
});

/** Staff. */
export const staff = list('工作人员', 'Staff', staffMember, 'Everybody who works here, once each.', {
  labelField: '/role',
});
