import { code, codes, date, group, number, one, text, yesNo } from './field.js';

const lease = group('Lease', 'The lease in force.', {
  start: date('租期起', 'Lease start', 'First day. Setup art. 11.'),
  end: date('租期止', 'Lease end', 'Last day. Setup art. 11.'),
  fireDutiesAgreed: yesNo(
    '约定消防安全责任',
    'Fire duties agreed',
    'The lease states who has which fire duty. MPS Order 61 art. 8.',
  ),
});

const surroundings = group('Surroundings', 'What lies around the site.', {
  sunny: yesNo('日照充足', 'Sunny', 'JGJ 39 3.1.2.'),
  flat: yesNo('场地平整', 'Flat', 'JGJ 39 3.1.2.'),
  dryAndDrained: yesNo('干燥、排水通畅', 'Dry and drained', 'JGJ 39 3.1.2.'),
  accessible: yesNo('交通方便', 'Easy to reach', 'JGJ 39 3.1.2; Setup art. 12.'),
  geologicalHazard: yesNo('位于地质灾害易发区', 'In an area of geological hazard', 'JGJ 39 3.1.2.'),
  hazardousPlants: yesNo(
    '邻近危险品场所',
    'Near hazardous materials',
    'A place that handles hazardous goods is near. JGJ 39 3.1.2.',
  ),
  hazardDistance: number(
    '与危险品场所距离',
    'Distance to hazardous goods',
    'm',
    'To the nearest such place. JGJ 39 3.1.2.',
  ),
  hazardDistanceAttested: yesNo(
    '安全距离符合规定',
    'Safe distance attested',
    'A competent body attests the legal distance.',
  ),
  adjacentUses: codes(
    '毗邻场所',
    'Adjacent uses',
    {
      entertainment: ['大型公共娱乐场所', 'Large public entertainment venue'],
      mall: ['商场', 'Shopping mall'],
      'wholesale-market': ['批发市场', 'Wholesale market'],
      'other-crowded': ['其他人流密集场所', 'Other crowded place'],
      none: ['无', 'None'],
    },
    'Crowded places that adjoin the site. JGJ 39 3.1.2.',
  ),
  pollutionSources: codes(
    '周边污染源',
    'Sources of pollution',
    {
      air: ['大气污染源', 'Air'],
      water: ['水污染源', 'Water'],
      noise: ['噪声源', 'Noise'],
      radiation: ['电磁辐射源', 'Radiation'],
      waste: ['垃圾及污水处理设施', 'Waste or sewage works'],
      other: ['其他', 'Other'],
      none: ['无', 'None'],
    },
    'Sources near the site. JGJ 39 3.1.2; Setup art. 12.',
  ),
  pollutionDistanceMet: yesNo('符合卫生防护距离', 'Hygiene distance kept', 'JGJ 39 3.1.2.'),
  crossingUtilities: codes(
    '穿越场地的管线',
    'Utilities that cross the plot',
    {
      'high-voltage': ['高压输电线', 'High-voltage line'],
      gas: ['燃气主管道', 'Gas main'],
      oil: ['输油管道', 'Oil main'],
      none: ['无', 'None'],
    },
    'JGJ 39 3.1.2.',
  ),
  serviceRadius: number(
    '服务半径',
    'Service radius',
    'm',
    'Farthest home that the site is planned for. JGJ 39 3.1.3.',
  ),
  greenRatio: number('绿地率', 'Greening ratio', 'percent', 'Green area of the plot. JGJ 39 3.2.4.', {
    max: 100,
  }),
  harmfulPlants: yesNo(
    '种植有毒、带刺等植物',
    'Harmful plants',
    'Toxic, thorny, fluff-shedding or irritant plants. JGJ 39 3.2.4.',
  ),
  openWater: yesNo(
    '有未防护水体',
    'Unguarded open water',
    'Ponds, pools or wells that a child can reach. Injury guide 2021.',
  ),
  climateZone: code(
    '建筑气候分区',
    'Climate zone',
    {
      'severe-cold': ['严寒地区', 'Severe cold'],
      cold: ['寒冷地区', 'Cold'],
      'hot-summer-cold-winter': ['夏热冬冷地区', 'Hot summer, cold winter'],
      'hot-summer-warm-winter': ['夏热冬暖地区', 'Hot summer, warm winter'],
      mild: ['温和地区', 'Mild'],
    },
    'JGJ 39 3.2.9, 4.1.7, 5.3.2.',
  ),
  needsWinterSun: yesNo(
    '需要冬季日照',
    'Winter sun needed',
    'The climate calls for winter sun. JGJ 39 3.2.8A.',
  ),
});

const entrance = group('Entrance', 'The main entrance, the gate and the fence.', {
  opensOnTrunkRoad: yesNo('主出入口直接开向城市干路', 'Opens on a trunk road', 'JGJ 39 3.2.7.'),
  waitingSpace: yesNo('设有人流缓冲场地', 'Waiting space', 'JGJ 39 3.2.7.'),
  assemblyArea: yesNo('设有人员安全集散和车辆停靠空间', 'Space to assemble and stop', 'JGJ 39 3.2.2.'),
  fallingObjectsProtected: yesNo(
    '有防高空坠物措施',
    'Protected from falling objects',
    'Entrance and outdoor area. JGJ 39 3.2.2.',
  ),
  safeDropOff: yesNo('有安全接送区', 'Safe drop-off', 'Injury guide 2021, road traffic.'),
  canopyProjection: number(
    '雨篷挑出首级踏步长度',
    'Canopy projection',
    'm',
    'Beyond the first step. JGJ 39 4.1.15.',
  ),
  platformHeight: number('台阶平台高度', 'Platform height', 'm', 'JGJ 39 4.1.16.'),
  platformGuardHeight: number('平台防护栏高度', 'Platform guard height', 'm', 'JGJ 39 4.1.16.'),
  vestibule: yesNo('设门斗', 'Vestibule', 'JGJ 39 4.1.7.'),
  guardRoom: yesNo('设大门和门卫室', 'Gate and guard room', 'JGJ 39 3.2.6.'),
  guardRoomHours: number('门卫室值守时长', 'Guard room staffed', 'hour', 'Hours a day. GB/T 29315.', {
    max: 24,
  }),
  antiRamBarriers: yesNo('设防冲撞设施', 'Anti-ram barriers', 'GB/T 29315.'),
  enclosed: yesNo('周边封闭', 'Enclosed', 'A fence that can not be passed or climbed. JGJ 39 3.2.6.'),
  fenceHeight: number('围墙高度', 'Fence height', 'm', 'GB/T 29315.'),
  accessControl: yesNo('设出入口控制', 'Access control', 'At gate and kitchen. JGJ 39 6.3.7.'),
  serviceYardEntrance: yesNo('杂物院单独出入口', 'Service yard with own entrance', 'JGJ 39 3.2.5.'),
});

/** Where the institution is. */
export const site = group('Site', 'Where the institution is.', {
  divisionCode: text('行政区划代码', 'Division code', 'Six digits of GB/T 2260.', { sensitivity: 'public' }),
  divisionName: text('行政区划名称', 'Division name', 'As the register prints it.', {
    sensitivity: 'public',
  }),
  zone: text('功能区', 'Zone', 'Development zone or new area, such as 江北新区.', { sensitivity: 'public' }),
  streetTown: text('街道（镇）', 'Street or town', 'Name of the sub-district.', { sensitivity: 'public' }),
  community: text('社区（村）', 'Community', 'Name of the community.', { sensitivity: 'public' }),
  address: text('地址', 'Address', 'Address as registered.', { sensitivity: 'public' }),
  longitude: number('经度', 'Longitude', 'degree', 'WGS 84.', {
    min: -180,
    max: 180,
    sensitivity: 'public',
  }),
  latitude: number('纬度', 'Latitude', 'degree', 'WGS 84.', {
    min: -90,
    max: 90,
    sensitivity: 'public',
  }),
  tenure: code(
    '场地权属',
    'Tenure',
    {
      owned: ['自有', 'Owned'],
      leased: ['租赁', 'Leased'],
      'free-use': ['无偿使用', 'Used free of charge'],
      other: ['其他', 'Other'],
    },
    'By what right the site is used. Setup art. 11.',
  ),
  lease: one('租赁', 'Lease', lease, 'The lease in force.'),
  standalone: yesNo('独立设置', 'Stand-alone', 'The institution has its own site. Setup art. 22.'),
  residentialProject: yesNo('新建居住区配套', 'Built with a new estate', '国办发〔2019〕15号 II(2).'),
  denseUrban: yesNo(
    '位于城市人口密集区',
    'Dense urban area',
    'Renovation or extension there. JGJ 39 3.2.3-2B.',
  ),
  hardship: yesNo('用地确有困难', 'Real difficulty of space', 'JGJ 39 3.2.3-2B, 4.1.3B.'),
  plotArea: number('用地面积', 'Plot area', 'm2', 'Area of the plot.'),
  seismicDocument: yesNo('有抗震合格证明', 'Seismic proof', 'Setup art. 12.'),
  surroundings: one('周边环境', 'Surroundings', surroundings, 'What lies around the site.'),
  entrance: one('出入口和围护', 'Entrance', entrance, 'The main entrance, the gate and the fence.'),
});
