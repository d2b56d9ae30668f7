import { code, count, date, group, list, number, text, yesNo } from './field.js';

const airTest = group('AirTest', 'A test of the indoor air.', {
  roomId: text('用房编号', 'Room id', 'Room of the sample.'),
  sampledOn: date('采样日期', 'Sampled on', 'Day of the sample.'),
  standard: code(
    '检测标准',
    'Standard',
    {
      'gb-t-18883': ['GB/T 18883 室内空气质量', 'GB/T 18883 indoor air, in use'],
      'gb-50325': ['GB 50325 工程验收', 'GB 50325 acceptance'],
      other: ['其他', 'Other'],
    },
    'What the test was made for; the two have different limits.',
  ),
  laboratory: text('检测机构', 'Laboratory', 'Body that tested.'),
  accredited: yesNo('检测机构有资质', 'Accredited', 'The laboratory holds the accreditation.'),
  conforms: yesNo('结论合格', 'Conforms', 'Conclusion of the report.'),
  formaldehyde: number('甲醛', 'Formaldehyde', 'mg/m3', 'One-hour mean.'),
  benzene: number('苯', 'Benzene', 'mg/m3', 'One-hour mean.'),
  toluene: number('甲苯', 'Toluene', 'mg/m3', 'One-hour mean.'),
  xylene: number('二甲苯', 'Xylene', 'mg/m3', 'One-hour mean.'),
  tvoc: number('总挥发性有机物', 'TVOC', 'mg/m3', 'Eight-hour mean.'),
  ammonia: number('氨', 'Ammonia', 'mg/m3', 'One-hour mean.'),
  ozone: number('臭氧', 'Ozone', 'mg/m3', 'Highest one-hour value.'),
  carbonDioxide: number('二氧化碳', 'Carbon dioxide', 'percent', 'By volume; the basis differs by edition.', {
    max: 100,
  }),
  carbonMonoxide: number('一氧化碳', 'Carbon monoxide', 'mg/m3', 'One-hour mean.'),
  nitrogenDioxide: number('二氧化氮', 'Nitrogen dioxide', 'mg/m3', 'One-hour mean.'),
  sulphurDioxide: number('二氧化硫', 'Sulphur dioxide', 'mg/m3', 'One-hour mean.'),
  pm10: number('可吸入颗粒物', 'PM10', 'mg/m3', 'Day mean.'),
  pm25: number('细颗粒物', 'PM2.5', 'mg/m3', 'Day mean.'),
  trichloroethylene: number('三氯乙烯', 'Trichloroethylene', 'mg/m3', 'Eight-hour mean.'),
  tetrachloroethylene: number('四氯乙烯', 'Tetrachloroethylene', 'mg/m3', 'Eight-hour mean.'),
  benzoapyrene: number('苯并[a]芘', 'Benzo[a]pyrene', 'ng/m3', 'Day mean.'),
  bacteria: number('细菌总数', 'Bacteria', 'CFU/m3', 'Colony-forming units.'),
  radon: number('氡', 'Radon', 'Bq/m3', 'Yearly mean, or the value at acceptance.'),
  temperature: number('温度', 'Temperature', 'celsius', 'Of the air.', { min: null }),
  humidity: number('相对湿度', 'Humidity', 'percent', 'Relative.', { max: 100 }),
  airSpeed: number('风速', 'Air speed', 'm/s', 'Of the air.'),
  season: code(
    '季节',
    'Season',
    { summer: ['夏季', 'Summer'], winter: ['冬季', 'Winter'], other: ['其他', 'Other'] },
    'For temperature and humidity.',
  ),
  freshAir: number('新风量', 'Fresh air', 'm3/h-person', 'Per person.'),
  closedHours: number(
    '封闭时间',
    'Closed before sampling',
    'hour',
    'Doors and windows closed. GB 50325 6.0.18-6.0.19.',
  ),
  sampleHeight: number('采样点高度', 'Height of the sample', 'm', 'Above the floor. GB 50325 6.0.17.'),
  sampleToWall: number('采样点距墙', 'Sample to the wall', 'm', 'Least distance. GB 50325 6.0.17.'),
  daysAfterCompletion: count('完工后天数', 'Days after completion', 'day', 'GB 50325.'),
  roomsSampled: count('抽检房间数', 'Rooms sampled', 'item', 'In the same report. GB 50325 6.0.14.'),
  roomsTotal: count('房间总数', 'Rooms in all', 'item', 'GB 50325 6.0.14.'),
});

const waterTest = group('WaterTest', 'A test of the drinking water.', {
  sampledOn: date('采样日期', 'Sampled on', 'Day of the sample.'),
  laboratory: text('检测机构', 'Laboratory', 'Body that tested.'),
  conforms: yesNo('符合GB 5749', 'Conforms to GB 5749', 'Conclusion of the report.'),
});

/** Tests of the indoor air. */
export const airTests = list(
  '室内空气检测',
  'Air tests',
  airTest,
  'One for each room and day. Setup art. 14; WS/T 821 4.2.',
);
/** Tests of the drinking water. */
export const waterTests = list('饮用水检测', 'Water tests', waterTest, 'GB 5749.');
