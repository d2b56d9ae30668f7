import { code, count, date, group, log, number, text, yesNo } from './field.js';

const dayEntry = group('DayEntry', 'A day of care, of the institution or of one class.', {
  date: date('日期', 'Date', 'Day of care.'),
  classId: text('班级编号', 'Class id', 'Class that the entry is about; absent when it is about all.'),
  present: count('实到人数', 'Children present', 'person', 'Children present on the day.'),
  careStaffOnDuty: count(
    '在岗保育人员数',
    'Care staff on duty',
    'person',
    'At the same time. Setup art. 20.',
  ),
  guardsOnDuty: count('在岗保安人数', 'Guards on duty', 'person', 'At the same time. Setup art. 22.'),
  morningCheck: yesNo('晨检', 'Morning check', 'Of each child. Management art. 24.'),
  noonCheck: yesNo('午检', 'Noon check', 'Of each child. Management art. 24.'),
  allDayObservation: yesNo('全日健康观察', 'All-day observation', 'Management art. 24; WS/T 821 7.2.3.'),
  absencesFollowedUp: yesNo('缺勤追踪', 'Absences followed up', 'Every absent child. WS/T 821 7.4.3.'),
  outdoorMinutes: number(
    '户外活动时间',
    'Outdoor time',
    'minute',
    'Management art. 18; Health-care norms 2012.',
  ),
  weatherException: code(
    '户外活动减少原因',
    'Why outdoor time was cut',
    {
      none: ['无', 'None'],
      heat: ['高温', 'Heat'],
      cold: ['低温', 'Cold'],
      rain: ['雨雪大风', 'Rain, snow, wind'],
      'air-pollution': ['空气污染', 'Air pollution'],
      other: ['其他', 'Other'],
    },
    'Management art. 18.',
  ),
  careLogWritten: yesNo('照护日志', 'Care log written', 'Management art. 22.'),
  feedbackGiven: yesNo('向监护人反馈', 'Feedback given', 'To guardians. Management art. 22.'),
  napMinutes: number('睡眠时间', 'Nap', 'minute', 'Health-care norms 2012.'),
  napCarersPerRoom: count(
    '午睡值守人数',
    'Carers at the nap',
    'person',
    'Least in a sleep room. WS/T 870 6.2.',
  ),
  drinkTimes: count('组织饮水次数', 'Organised drinks', 'time', 'Health-care norms 2012.'),
  mealCount: count('供餐次数', 'Meals and snacks', 'time', 'Given on the day.'),
  ventilationTimes: count('通风次数', 'Airings', 'time', 'Health-care norms 2012.'),
  ventilationMinutes: number(
    '每次通风时间',
    'Minutes of an airing',
    'minute',
    'Shortest. Health-care norms 2012.',
  ),
  cupsAndTowelsDisinfected: yesNo('水杯毛巾消毒', 'Cups and towels disinfected', 'Health-care norms 2012.'),
  powerCut: yesNo('离园断电', 'Power cut at the end', 'Non-essential power. WS/T 870 9.8.'),
  handoverRecorded: yesNo('接送登记', 'Pick-up recorded', 'Management art. 30.'),
});

/** The days of care. */
export const days = log(
  'DayLog',
  '每日记录',
  'Days',
  dayEntry,
  'One entry for each day of care, or for each class and day.',
);
