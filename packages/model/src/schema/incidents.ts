import { code, codes, count, date, group, list, number, yesNo } from './field.js';

const incident = group('Incident', 'An accident, an injury or a suspicion of harm.', {
  kind: code(
    '事件类型',
    'Kind',
    {
      suffocation: ['窒息', 'Suffocation'],
      fall: ['跌倒伤', 'Fall'],
      burn: ['烧烫伤', 'Burn'],
      drowning: ['溺水', 'Drowning'],
      poisoning: ['中毒', 'Poisoning'],
      'foreign-body': ['异物伤害', 'Foreign body'],
      traffic: ['道路交通伤害', 'Road traffic'],
      'food-poisoning': ['食物中毒', 'Food poisoning'],
      fire: ['火灾', 'Fire'],
      violence: ['外来暴力', 'Violence from outside'],
      abuse: ['虐待', 'Abuse'],
      'corporal-punishment': ['体罚或变相体罚', 'Corporal punishment'],
      'sexual-assault': ['性侵害、性骚扰', 'Sexual assault'],
      'domestic-violence': ['家庭暴力', 'Domestic violence'],
      lost: ['走失', 'Lost child'],
      'data-leak': ['个人信息泄露', 'Data leak'],
      other: ['其他', 'Other'],
    },
    'Management art. 24-31; Minors Protection Law art. 11, 27, 40.',
  ),
  suspected: yesNo('疑似', 'Suspected', 'A suspicion rather than a finding.'),
  severity: code(
    '严重程度',
    'Severity',
    {
      minor: ['轻微', 'Minor'],
      medical: ['需就医', 'Medical care needed'],
      serious: ['重伤', 'Serious injury'],
      death: ['死亡', 'Death'],
    },
    'Outcome for the child or staff.',
  ),
  persons: count('涉及人数', 'Persons', 'person', 'Children or staff concerned.'),
  happenedOn: date('发生日期', 'Happened on', 'Day.'),
  detectedOn: date('发现日期', 'Found on', 'Day.'),
  reportedOn: date('报告日期', 'Reported on', 'First report to an authority.'),
  reportHours: number(
    '发现至报告时间',
    'Time until the report',
    'hour',
    'From finding it to the first report.',
  ),
  reportedTo: codes(
    '报告部门',
    'Reported to',
    {
      police: ['公安', 'Police'],
      'civil-affairs': ['民政', 'Civil affairs'],
      education: ['教育', 'Education'],
      health: ['卫生健康', 'Health'],
      market: ['市场监管', 'Market regulation'],
      fire: ['消防', 'Fire'],
      cdc: ['疾病预防控制', 'Disease control'],
      cyberspace: ['网信', 'Cyberspace'],
    },
    'Minors Protection Law art. 11; Food Safety Law art. 103.',
  ),
  guardianToldOn: date(
    '告知监护人日期',
    'Guardian told on',
    'Management art. 24; Minors Protection Law art. 37.',
  ),
  recorded: yesNo('有记录', 'Recorded', 'Injury guide 2021.'),
  evidenceKept: yesNo('封存食品及证据', 'Evidence kept', 'Food Safety Law art. 103.'),
  childProtected: yesNo('采取保护措施', 'Child protected', 'Minors Protection Law art. 40.'),
  confirmed: yesNo('经认定属实', 'Confirmed', 'By an authority.'),
});

/** Accidents, injuries and suspicions of harm. */
export const incidents = list('事故和报告', 'Incidents', incident, 'All incidents.', { labelField: '/kind' });
