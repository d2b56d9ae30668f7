import { code, codes, count, date, group, list, number, text, yesNo } from './field.js';

const careDomains = {
  nutrition: ['营养与喂养', 'Nutrition and feeding'],
  sleep: ['睡眠', 'Sleep'],
  habits: ['生活与卫生习惯', 'Life and hygiene habits'],
  movement: ['动作', 'Movement'],
  language: ['语言', 'Language'],
  cognition: ['认知', 'Cognition'],
  social: ['情感与社会性', 'Emotion and sociality'],
} as const;

const carePlan = group('CarePlan', 'A plan of care for an age band or a class.', {
  classId: text('班级编号', 'Class id', 'Class that it is for; absent when it is for an age band.'),
  ageBand: code(
    '月龄段',
    'Age band',
    {
      '7-12': ['7～12个月', '7 to 12 months'],
      '13-24': ['13～24个月', '13 to 24 months'],
      '25-36': ['25～36个月', '25 to 36 months'],
    },
    'Care guideline 2021 ch. 2.',
  ),
  from: date('起始日期', 'From', 'First day.'),
  to: date('截止日期', 'To', 'Last day.'),
  domains: codes('领域', 'Domains', careDomains, 'Of the seven. Care guideline 2021 ch. 2.'),
  individualised: yesNo('体现个体差异', 'Individualised', 'WS/T 821 6.3.1.'),
  fitsAge: yesNo('符合月龄特点', 'Fits the age', 'WS/T 821 6.3.1.'),
  selfFeeding: yesNo('鼓励自主进食', 'Self-feeding encouraged', 'WS/T 821 6.2.3.'),
});

/** Care and education in everyday life. */
export const caregiving = group('Caregiving', 'Care in everyday life.', {
  plans: list('照护计划', 'Care plans', carePlan, 'Plans in force.'),
  routineItems: codes(
    '一日生活安排内容',
    'Parts of the daily routine',
    {
      feeding: ['喂养', 'Feeding'],
      drinking: ['饮水', 'Drinking'],
      milk: ['喂奶', 'Milk'],
      toilet: ['如厕', 'Toilet'],
      washing: ['盥洗', 'Washing'],
      sleep: ['睡眠', 'Sleep'],
      dressing: ['穿脱衣服', 'Dressing'],
      play: ['游戏活动', 'Play'],
    },
    'Management art. 16.',
  ),
  routineWritten: yesNo('制定一日生活安排', 'Daily routine written', 'Management art. 16.'),
  playMainForm: yesNo('以游戏为主要活动形式', 'Play is the main form', 'Management art. 19-21.'),
  activeAndCalm: yesNo('动静交替', 'Active and calm alternate', 'Management art. 19-21.'),
  individualInteraction: yesNo('一对一交流', 'One-to-one talk', 'Management art. 19-21.'),
  plannedOutdoorMinutes: number(
    '计划户外活动时间',
    'Outdoor time planned',
    'minute',
    'A day. Management art. 18.',
  ),
  napMinutes: number('计划睡眠时间', 'Nap planned', 'minute', 'A day. Health-care norms 2012.'),
  napWatched: yesNo('午睡专人值守', 'Nap watched', 'A carer is present. WS/T 870 6.2.'),
  napPatrolPerFloor: count('午睡每层巡查人数', 'Patrols at the nap', 'person', 'Least on a storey.'),
  responsiveFeeding: yesNo('顺应喂养', 'Responsive feeding', 'Management art. 17.'),
  forcedFeeding: yesNo('强迫进食', 'Forced feeding', 'Feeding guide 2021.'),
  breastMilkSupported: yesNo('支持母乳喂养', 'Breastfeeding supported', 'Feeding guide 2021.'),
  mealsWatched: yesNo('进餐专人看护', 'Meals watched', 'Feeding guide 2021.'),
  corporalPunishment: yesNo('存在体罚或变相体罚', 'Corporal punishment', 'Minors Protection Law art. 27.'),
  safetyEducation: yesNo('日常安全教育', 'Safety education', 'In everyday life. WS/T 821 9.6.'),
  safetyEducationShare: number(
    '安全教育覆盖率',
    'Children reached',
    'percent',
    'By safety education. WS/T 821 9.6.',
    { max: 100 },
  ),
  fireEducation: yesNo('消防安全启蒙教育', 'Fire education', 'MPS Order 61 art. 37.'),
  conductAttested: codes(
    '职业行为准则承诺',
    'Conduct attested',
    {
      'political-direction': ['坚定政治方向', 'Political direction'],
      lawfulness: ['自觉爱国守法', 'Patriotism and lawfulness'],
      culture: ['传播优秀文化', 'Good culture'],
      'emotional-care': ['注重情感呵护', 'Emotional care'],
      'scientific-care': ['提供科学照护', 'Scientific care'],
      safety: ['保障安全健康', 'Safety and health'],
      partnership: ['践行家托共育', 'Family partnership'],
      growth: ['提升专业素养', 'Professional growth'],
      teamwork: ['加强团队协作', 'Teamwork'],
      honesty: ['坚守诚信自律', 'Honesty'],
    },
    'Headings as commonly cited; unverified. Conduct rules 2022.',
  ),
});
