import { code, count, date, group, log, number, text, yesNo } from './field.js';

const meeting = group('ParentMeetingEntry', 'A meeting with parents.', {
  date: date('日期', 'Date', 'Day.'),
  participants: count('参加人数', 'Took part', 'person', 'Families.'),
  topic: text('主题', 'Topic', 'As announced.'),
});

const openDay = group('OpenDayEntry', 'An open day.', {
  date: date('日期', 'Date', 'Day.'),
  participants: count('参加人数', 'Took part', 'person', 'Families.'),
});

const guidance = group('FamilyGuidanceEntry', 'Guidance for families.', {
  date: date('日期', 'Date', 'Day.'),
  mode: code(
    '形式',
    'Mode',
    {
      'home-visit': ['入户指导', 'Home visit'],
      'parent-child': ['亲子活动', 'Parent-child activity'],
      'parent-class': ['家长课堂', 'Parent class'],
      expert: ['专家咨询', 'Expert advice'],
      online: ['线上指导', 'Online'],
      other: ['其他', 'Other'],
    },
    'Nanjing plan row 11.',
  ),
  topic: text('主题', 'Topic', 'As announced.'),
  participants: count('参加人数', 'Took part', 'person', 'Families.'),
  free: yesNo('免费', 'Free of charge', 'Family Education Law art. 19.'),
});

const safetySession = group('SafetySessionEntry', 'A safety session for parents.', {
  date: date('日期', 'Date', 'Day.'),
  participants: count('参加人数', 'Took part', 'person', 'Families.'),
});

/** Work with parents. */
export const parents = group('Parents', 'Work with parents.', {
  committee: yesNo('成立家长委员会', 'Parents’ committee', 'Management art. 13.'),
  committeeHeard: yesNo(
    '重要事项听取家长委员会意见',
    'Committee heard',
    'On important matters. Management art. 13.',
  ),
  meetings: log('ParentMeetingLog', '家长会', 'Meetings', meeting, 'Management art. 13.'),
  openDays: log('OpenDayLog', '开放日', 'Open days', openDay, 'Management art. 13.'),
  guidance: log('FamilyGuidanceLog', '家庭教育指导', 'Guidance', guidance, 'Family Education Law art. 44.'),
  safetySessions: log('SafetySessionLog', '家长安全教育', 'Safety sessions', safetySession, 'WS/T 821 9.6.'),
  satisfaction: number(
    '家长满意度',
    'Satisfaction',
    'percent',
    'Share of satisfied parents in the last survey.',
    { max: 100 },
  ),
  surveyedOn: date('满意度调查日期', 'Surveyed on', 'Day of the last survey.'),
  complaintChannel: yesNo('设投诉渠道', 'Complaint channel', 'Told to parents.'),
});
