import { code, codes, count, date, group, list, log, number, text, yesNo } from './field.js';

const disinfectionEntry = group('DisinfectionEntry', 'A cleaning or disinfection.', {
  date: date('日期', 'Date', 'Day.'),
  subject: code(
    '对象',
    'Subject',
    {
      air: ['空气', 'Air'],
      surfaces: ['物体表面', 'Surfaces'],
      toys: ['玩具', 'Toys'],
      books: ['图书', 'Books'],
      bedding: ['床上用品', 'Bedding'],
      'bedding-airing': ['床上用品晾晒', 'Airing of bedding'],
      cups: ['水杯', 'Cups'],
      towels: ['毛巾', 'Towels'],
      toilets: ['卫生间', 'Toilets'],
      vomit: ['呕吐物', 'Vomit'],
      outdoor: ['室外环境', 'Outdoors'],
      other: ['其他', 'Other'],
    },
    'Health-care norms 2012.',
  ),
  method: code(
    '方法',
    'Method',
    {
      cleaning: ['清洗', 'Cleaning'],
      chlorine: ['含氯消毒', 'Chlorine'],
      uv: ['紫外线', 'UV'],
      heat: ['煮沸或蒸汽', 'Boiling or steam'],
      sun: ['日晒', 'Sun'],
      ventilation: ['通风', 'Airing'],
      other: ['其他', 'Other'],
    },
    'How it was done.',
  ),
  concentration: number('有效氯浓度', 'Chlorine', 'mg/L', 'Health-care norms 2012, annex.'),
  minutes: number('作用时间', 'Minutes', 'minute', 'Time of action.'),
});

const outbreak = group('InfectiousCase', 'An infectious disease or a suspicion of one.', {
  detectedOn: date('发现日期', 'Found on', 'Day on which it was found.'),
  disease: text('病种', 'Disease', 'As reported.'),
  cases: count('病例数', 'Cases', 'person', 'How many.'),
  reportedOn: date('报告日期', 'Reported on', 'To the disease-control body. Order 76 art. 16.'),
  guardianToldOn: date('告知监护人日期', 'Guardians told on', 'Order 76 art. 18.'),
  isolated: yesNo('采取隔离措施', 'Isolated', 'Management art. 27.'),
  disinfectedOn: date('终末消毒日期', 'Disinfected on', 'Day of the last disinfection.'),
});

const medicationEntry = group('MedicationEntry', 'A medicine given.', {
  date: date('日期', 'Date', 'Day.'),
  guardianEntrusted: yesNo('监护人书面委托', 'Entrusted in writing', 'By a guardian. Injury guide 2021.'),
  recorded: yesNo('有服药记录', 'Recorded', 'Injury guide 2021.'),
});

const guidanceEntry = group('HealthGuidanceEntry', 'A visit or guidance of a health body.', {
  date: date('日期', 'Date', 'Day.'),
  body: code(
    '机构',
    'Body',
    {
      mch: ['妇幼保健机构', 'Maternal and child health'],
      cdc: ['疾病预防控制机构', 'Disease control'],
      'primary-care': ['基层医疗卫生机构', 'Primary care'],
      inspection: ['卫生监督机构', 'Health inspection'],
    },
    'Management art. 39.',
  ),
});

/** Health care of the institution; what concerns one child stands in /children, one day in /days. */
export const healthCare = group('HealthCare', 'Health care in the institution.', {
  tasksDone: codes(
    '卫生保健工作内容',
    'Health-care tasks',
    {
      'daily-routine': ['科学的一日生活制度', 'Daily routine'],
      diet: ['合理膳食', 'Balanced diet'],
      exercise: ['体格锻炼', 'Exercise'],
      'checks-and-observation': ['健康检查和观察', 'Checks and observation'],
      hygiene: ['卫生与消毒', 'Hygiene and disinfection'],
      immunisation: ['协助落实预防接种', 'Immunisation'],
      files: ['健康档案管理', 'Files'],
    },
    'Order 76 art. 15.',
  ),
  healthStaffFullTime: count(
    '专职保健人员数',
    'Full-time health staff',
    'person',
    'Order 76 art. 12; the persons stand in /staff.',
  ),
  healthStaffPartTime: count('兼职保健人员数', 'Part-time health staff', 'person', 'Order 76 art. 12.'),
  abnormalTold: yesNo('异常及时告知监护人', 'Guardians told of changes', 'Management art. 24.'),
  sickChildrenKeptHome: yesNo('患病婴幼儿离园', 'Sick children kept at home', 'Management art. 26.'),
  absenceFollowerNamed: yesNo('缺勤追踪专人负责', 'Named person for absences', 'WS/T 821 7.4.3.'),
  disinfection: log(
    'DisinfectionLog',
    '清洁消毒记录',
    'Disinfection',
    disinfectionEntry,
    'Management art. 27.',
  ),
  infectiousCases: list('传染病', 'Infectious diseases', outbreak, 'Cases and suspicions.'),
  medications: log('MedicationLog', '服药记录', 'Medicines given', medicationEntry, 'Injury guide 2021.'),
  recordYears: number('卫生保健资料保存年限', 'Records kept', 'year', 'Health-care norms 2012.'),
  guidance: log(
    'HealthGuidanceLog',
    '业务指导记录',
    'Guidance by health bodies',
    guidanceEntry,
    'Management art. 39; a duty of the bodies.',
  ),
  medicalPartner: yesNo('与医疗机构签约', 'Contract with a medical body', 'Care-medicine link 2025.'),
  medicalPartnerUntil: date('签约期至', 'Contract until', 'Last day of the contract.'),
  medicalServices: codes(
    '签约服务内容',
    'Services of the medical body',
    {
      'child-health': ['儿童保健', 'Child health care'],
      diet: ['膳食营养', 'Diet'],
      tcm: ['中医药保健', 'Chinese medicine'],
      'disease-control': ['疾病防控', 'Disease control'],
    },
    'Care-medicine link 2025.',
  ),
  beddingWashesPerMonth: count(
    '每月清洗被褥次数',
    'Bedding washed a month',
    'time',
    'Health-care norms 2012.',
  ),
  beddingAiringsPerMonth: count(
    '每月晾晒被褥次数',
    'Bedding aired a month',
    'time',
    'Health-care norms 2012.',
  ),
  toyCleaningDays: count(
    '玩具清洗间隔天数',
    'Days between toy cleaning',
    'day',
    'Longest. Health-care norms 2012.',
  ),
  bookSunningDays: count(
    '图书晾晒间隔天数',
    'Days between airing of books',
    'day',
    'Longest. Health-care norms 2012.',
  ),
});
