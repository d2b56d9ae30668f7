import { code, count, date, group, list, number, one, text, texts, yesNo } from './field.js';
import { serviceModes } from './organisation.js';

const entryExam = group('EntryExam', 'The health check before entry.', {
  date: date('入托体检日期', 'Date', 'Management art. 11; Order 76 art. 18.'),
  result: code(
    '体检结果',
    'Result',
    { pass: ['合格', 'Pass'], fail: ['不合格', 'Fail'] },
    'Fit for a group.',
  ),
  formSeen: yesNo('查验体检表', 'Form seen', 'WS/T 821 7.2.1.'),
  provider: text('体检机构', 'Examined by', 'Health body that examined.'),
});

const vaccination = group('Vaccination', 'The check of vaccinations.', {
  certificateChecked: yesNo('查验预防接种证', 'Certificate checked', 'At entry. Vaccine Law art. 48.'),
  checkedOn: date('查验日期', 'Checked on', 'Day of the check.'),
  complete: yesNo('按规定接种', 'Complete for the age', 'Management art. 11.'),
  missingDoses: count('漏种剂次', 'Doses missing', 'item', 'Vaccine Law art. 48.'),
  reportedOn: date('报告日期', 'Reported on', 'Report to the vaccination unit. Vaccine Law art. 48.'),
  guardianToldOn: date('督促监护人日期', 'Guardian told on', 'Urged to catch up. Order 76 art. 15.'),
  caughtUpOn: date('补种完成日期', 'Caught up on', 'Day of the last missing dose.'),
});

const childExam = group('ChildExam', 'A regular health check.', {
  date: date('检查日期', 'Date', 'Health-care norms 2012.'),
  weight: number('体重', 'Weight', 'kg', 'Feeding guide 2021.'),
  length: number('身长（高）', 'Length or height', 'cm', 'Feeding guide 2021.'),
  haemoglobin: number('血红蛋白', 'Haemoglobin', 'g/L', 'Health-care norms 2012.'),
  hearingChecked: yesNo('听力筛查', 'Hearing checked', 'Health-care norms 2012.'),
  visionChecked: yesNo('视力筛查', 'Vision checked', 'Health-care norms 2012.'),
  teethChecked: yesNo('口腔检查', 'Teeth checked', 'Health-care norms 2012.'),
});

const childAbsence = group('ChildAbsence', 'A time away.', {
  from: date('缺勤起', 'From', 'First day away.'),
  ongoing: yesNo('尚未返托', 'Still away', 'Whether the child has not come back.'),
  to: date('缺勤止', 'To', 'Last day away: the day before the child is back.'),
  reason: code(
    '缺勤原因',
    'Reason',
    {
      illness: ['生病', 'Illness'],
      infection: ['传染病', 'Infectious disease'],
      private: ['事假', 'Private'],
      other: ['其他', 'Other'],
    },
    'WS/T 821 7.4.3.',
  ),
  followedUpOn: date('追访日期', 'Followed up on', 'WS/T 821 7.4.3.'),
  recheckedOn: date('返托复检日期', 'Checked again on', 'After three months or more. Management art. 11.'),
  recoveryProofOn: date(
    '痊愈证明日期',
    'Proof of recovery of',
    'After an infectious disease. Order 76 art. 18.',
  ),
});

const diet = group('ChildDiet', 'Food that a child needs or must not have.', {
  allergies: texts('过敏物', 'Allergies', 'WS/T 821 7.3.3.'),
  allergiesAsked: yesNo('已询问过敏史', 'Allergies asked about', 'WS/T 821 7.2.2.'),
  specialNeed: yesNo('特殊膳食需求', 'Special need', 'Management art. 17.'),
  guardianNoteOn: date('监护人书面说明日期', 'Guardian’s note of', 'Written. Management art. 17.'),
  substitutesGiven: yesNo('提供替代食物', 'Substitutes given', 'WS/T 821 7.3.3.'),
});

const child = group('Child', 'A child on the roll.', {
  id: text('婴幼儿编号', 'Child id', 'Names the child within the record without saying who it is.'),
  name: text('姓名', 'Name', 'No rule reads it.'),
  idNumber: text('公民身份号码', 'Citizen identity number', 'No rule reads it.'),
  classId: text('所在班级编号', 'Class id', 'Class of the child.'),
  birthDate: date('出生日期', 'Birth date', 'Day of birth.'),
  mode: code('服务形式', 'Service mode', serviceModes, 'Mode in which the child is cared for.'),
  enrolledOn: date('入托日期', 'Enrolled on', 'First day of care.'),
  leftOn: date('离托日期', 'Left on', 'Last day of care, once it is set. Whoever has left is not listed.'),
  identityChecked: yesNo('查验婴幼儿身份证明', 'Identity checked', 'Papers of the child. Management art. 9.'),
  guardianIdentityChecked: yesNo('查验监护人身份证明', 'Guardian’s identity checked', 'Management art. 9.'),
  contractSignedOn: date('协议签订日期', 'Contract signed on', 'Service agreement. Management art. 10.'),
  dataConsentOn: date('监护人个人信息同意日期', 'Data consent of', 'Of a guardian. PIPL art. 31.'),
  pickUpPersonsNamed: yesNo(
    '已约定接送人',
    'Pick-up persons named',
    'Guardian or an adult named. Management art. 30.',
  ),
  pickUpPersonsAdult: yesNo('接送人均为成年人', 'Pick-up persons adult', 'Management art. 30.'),
  entryExam: one('入托体检', 'Entry exam', entryExam, 'The health check before entry.'),
  vaccination: one('预防接种', 'Vaccination', vaccination, 'The check of vaccinations.'),
  exams: list('定期健康检查', 'Exams', childExam, 'Health-care norms 2012.'),
  absences: list('缺勤', 'Absences', childAbsence, 'Times away.'),
  diet: one('膳食', 'Diet', diet, 'Allergies and special needs.'),
  healthFile: yesNo('建立健康档案', 'Health file kept', 'Illness history, allergies, exams. WS/T 821 7.2.2.'),
  frailFile: yesNo('体弱儿专案管理', 'Frail child’s file', 'Order 76 art. 15.'),
  developmentRecords: yesNo('建立发育记录', 'Development recorded', 'WS/T 821 6.3.1.'),
});

/** Children on the roll. */
export const children = list('婴幼儿', 'Children', child, 'All children on the roll.', {
  sensitivity: 'child',
});
