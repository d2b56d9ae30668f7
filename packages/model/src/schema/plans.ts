import { code, count, date, group, list, log, number, text, yesNo } from './field.js';

export const planKinds = {
  disaster: ['自然灾害', 'Natural disaster'],
  'infectious-disease': ['传染病', 'Infectious disease'],
  'food-poisoning': ['食物中毒', 'Food poisoning'],
  stampede: ['踩踏', 'Stampede'],
  fire: ['火灾', 'Fire'],
  violence: ['暴力事件', 'Violence'],
  injury: ['婴幼儿伤害', 'Injury'],
  'data-leak': ['个人信息泄露', 'Data leak'],
  other: ['其他', 'Other'],
} as const;

export const ruleKinds = {
  safety: ['安全管理', 'Safety'],
  'safety-inspection': ['安全检查', 'Safety inspection'],
  'injury-prevention': ['伤害预防', 'Injury prevention'],
  'incident-handling': ['事故处理', 'Handling of incidents'],
  disinfection: ['卫生消毒', 'Disinfection'],
  isolation: ['病儿隔离', 'Isolation of sick children'],
  'infectious-disease': ['传染病防控', 'Infectious diseases'],
  'health-check': ['健康检查', 'Health checks'],
  'daily-routine': ['一日生活', 'Daily routine'],
  diet: ['膳食管理', 'Diet'],
  exercise: ['体格锻炼', 'Exercise'],
  immunisation: ['预防接种管理', 'Immunisation'],
  'health-files': ['卫生保健信息', 'Health files'],
  medication: ['服药管理', 'Medicines'],
  'food-safety': ['食品安全', 'Food safety'],
  'pick-up': ['接送', 'Pick-up'],
  'abuse-prevention': ['防虐待、防性侵', 'Prevention of abuse'],
  reporting: ['强制报告', 'Mandatory reporting'],
  'staff-management': ['人员管理', 'Staff'],
  training: ['培训', 'Training'],
  finance: ['财务', 'Finance'],
  archives: ['档案', 'Files'],
  'information-disclosure': ['信息公示', 'Disclosure'],
  'data-protection': ['婴幼儿信息保护', 'Data of children'],
  'bus-safety': ['用车安全', 'Bus safety'],
  'quality-assessment': ['质量评估', 'Quality assessment'],
  other: ['其他', 'Other'],
} as const;

const plan = group('EmergencyPlan', 'A plan for an emergency.', {
  kind: code('预案类型', 'Kind', planKinds, 'Management art. 31.'),
  adoptedOn: date('制定日期', 'Adopted on', 'Day.'),
  revisedOn: date('修订日期', 'Revised on', 'Last revision.'),
});

const writtenRule = group('WrittenRule', 'A written system of the institution.', {
  kind: code('制度类型', 'Kind', ruleKinds, 'Management art. 27-40; Order 76 art. 15.'),
  adoptedOn: date('制定日期', 'Adopted on', 'Day.'),
  revisedOn: date('修订日期', 'Revised on', 'Last revision.'),
});

const drill = group('DrillEntry', 'An emergency drill other than a fire drill.', {
  date: date('日期', 'Date', 'Day.'),
  kind: code('演练类型', 'Kind', planKinds, 'WS/T 821 9.5.2.'),
  participants: count('参加人数', 'Took part', 'person', 'Adults.'),
  recorded: yesNo('有记录', 'Recorded', 'A written record.'),
});

const training = group('TrainingEntry', 'A training that the institution held.', {
  date: date('日期', 'Date', 'Day.'),
  kind: code(
    '培训类型',
    'Kind',
    {
      emergency: ['应急', 'Emergency'],
      'fire-safety': ['消防安全', 'Fire safety'],
      'injury-prevention': ['伤害预防', 'Injury prevention'],
      'first-aid': ['急救', 'First aid'],
      ethics: ['职业道德', 'Ethics'],
      law: ['法治', 'Law'],
      'mental-health': ['心理健康', 'Mental health'],
      skills: ['业务技能', 'Skills'],
      'food-safety': ['食品安全', 'Food safety'],
      other: ['其他', 'Other'],
    },
    'Management art. 31, 34-35.',
  ),
  hours: number('学时', 'Hours', 'class-hour', 'Class hours.'),
  participants: count('参加人数', 'Took part', 'person', 'Staff.'),
  allStaff: yesNo('全员参加', 'All staff', 'Whether all staff took part.'),
  topic: text('主题', 'Topic', 'As announced.'),
});

/** Emergency plans. */
export const plans = list('应急预案', 'Emergency plans', plan, 'Management art. 31.', {
  labelField: '/kind',
});
/** Written systems. */
export const writtenRules = list('管理制度', 'Written systems', writtenRule, 'Systems in force.', {
  labelField: '/kind',
});
/** Drills. */
export const drills = log(
  'DrillLog',
  '应急演练',
  'Drills',
  drill,
  'Fire drills stand in /fireSafety/drills. WS/T 821 9.5.2.',
);
/** Trainings held. */
export const trainings = log(
  'TrainingLog',
  '机构培训',
  'Trainings held',
  training,
  'What one person attended stands in /staff.',
);
