import { reactionToFire } from './building.js';
import { code, count, group, list, number, text, yesNo } from './field.js';

const exit = group('Exit', 'An exit of a storey or of a fire compartment.', {
  id: text('出口编号', 'Exit id', 'Names the exit within the record.'),
  storey: count('所在楼层', 'Storey', 'storey', '1 is the ground floor, -1 the first basement.', {
    min: null,
  }),
  netWidth: number('净宽度', 'Net width', 'm', 'GB 55037 7.1.4; GB 50016 5.5.18.'),
  spacing: number('与相邻出口间距', 'Distance to the next exit', 'm', 'GB 50016 5.5.2.'),
  independent: yesNo('独立设置', 'Own', 'Used by the institution alone. GB 55037 7.4.3.'),
  opensOutward: yesNo('向疏散方向开启', 'Opens outward', 'GB 55037 7.1.6.'),
  accessControlled: yesNo('设门禁', 'Access control', 'GB 55037 7.1.7.'),
  releasesInFire: yesNo(
    '火灾时自动解锁',
    'Releases in a fire',
    'And opens from inside without tools. GB 55037 7.1.7.',
  ),
  clear: yesNo('畅通未上锁', 'Clear and unlocked', 'In hours of care. MPS Order 61 art. 21.'),
  levelGround: yesNo(
    '门内外规定范围无踏步',
    'No step near the door',
    'Within 1.40 m inside and outside. Jiangsu opinion 2018.',
  ),
  type: code(
    '门的类型',
    'Kind of door',
    {
      hinged: ['平开门', 'Side-hung'],
      revolving: ['旋转门', 'Revolving'],
      spring: ['弹簧门', 'Spring'],
      sliding: ['推拉门', 'Sliding'],
      rolling: ['卷帘门', 'Rolling shutter'],
      other: ['其他', 'Other'],
    },
    'JGJ 39 4.1.8; GB 55037 7.1.6.',
  ),
});

const stair = group('Stair', 'A stair that children use or escape by.', {
  id: text('楼梯编号', 'Stair id', 'Names the stair within the record.'),
  type: code(
    '楼梯形式',
    'Form',
    {
      straight: ['直跑或平行双跑', 'Straight or dog-leg'],
      winder: ['扇形踏步', 'With winders'],
      spiral: ['螺旋', 'Spiral'],
      other: ['其他', 'Other'],
    },
    'JGJ 39 4.1.11.',
  ),
  enclosure: code(
    '楼梯间形式',
    'Enclosure',
    {
      open: ['敞开楼梯间', 'Open'],
      enclosed: ['封闭楼梯间', 'Enclosed'],
      'smoke-proof': ['防烟楼梯间', 'Smoke-proof'],
      outdoor: ['室外楼梯', 'Outdoor'],
    },
    'GB 50016 5.5.12-5.5.13.',
  ),
  independent: yesNo('独立使用', 'Own', 'Used by the institution alone. GB 55037 7.4.3.'),
  netWidth: number('净宽度', 'Net width', 'm', 'GB 55037 7.1.4; GB 55031 5.3.2.'),
  riser: number('踏步高度', 'Riser', 'm', 'JGJ 39 4.1.11; GB 50352 6.8.10.'),
  tread: number('踏步宽度', 'Tread', 'm', 'JGJ 39 4.1.11; GB 50352 6.8.10.'),
  wellWidth: number('梯井净宽', 'Stair well', 'm', 'JGJ 39 4.1.12; GB 50352 6.8.9.'),
  wellProtected: yesNo('梯井有防护', 'Well protected', 'Against sliding and climbing. JGJ 39 4.1.12.'),
  barGap: number('栏杆垂直杆件净距', 'Bar gap', 'm', 'JGJ 39 4.1.12.'),
  climbable: yesNo('栏杆可攀爬', 'Railing can be climbed', 'JGJ 39 4.1.12.'),
  childHandrailHeight: number('幼儿扶手高度', 'Child handrail height', 'm', 'JGJ 39 4.1.11.'),
  daylight: yesNo('天然采光和自然通风', 'Daylight and ventilation', 'JGJ 39 4.1.11.'),
  antiSlip: yesNo('踏步防滑', 'Anti-slip', 'JGJ 39 4.1.11.'),
  closedRisers: yesNo('踢面封闭', 'Closed risers', 'JGJ 39 4.1.11.'),
  warningStrip: yesNo('设警示标识', 'Warning strip', 'JGJ 39 4.1.11.'),
  gate: yesNo('设安全门栏', 'Stair gate', 'Injury guide 2021, falls.'),
  dischargesOutside: yesNo('首层直通室外', 'Discharges outside', 'JGJ 39 4.1.11; GB 50016 5.5.17.'),
  enlargedLobby: yesNo(
    '首层设扩大的封闭楼梯间或前室',
    'Enlarged lobby',
    'On the ground floor. GB 50016 5.5.17-2.',
  ),
  distanceToOutside: number(
    '首层至室外距离',
    'Distance to the outside',
    'm',
    'On the ground floor. GB 50016 5.5.17-2.',
  ),
  gasPipes: yesNo('楼梯间内有燃气管道', 'Gas pipes', 'GB 55037 7.1.8.'),
  finishClass: code('装修材料燃烧性能', 'Class of the finishes', reactionToFire, 'GB 55037 6.5.3.'),
  evacuationLux: number('疏散照明照度', 'Evacuation light', 'lux', 'GB 55037 10.1.10.'),
  obstructed: yesNo('楼梯间内有障碍物', 'Obstructed', 'GB 55037 7.1.8.'),
});

const corridor = group('Corridor', 'A corridor.', {
  id: text('走廊编号', 'Corridor id', 'Names the corridor within the record.'),
  use: code(
    '服务用房类型',
    'Rooms served',
    { living: ['生活用房', 'Living rooms'], service: ['服务、供应用房', 'Service or supply rooms'] },
    'JGJ 39 4.1.14.',
  ),
  sides: code(
    '房间布置',
    'Rooms on',
    { both: ['双面布房', 'Both sides'], one: ['单面布房或外廊', 'One side, or outer gallery'] },
    'JGJ 39 4.1.14.',
  ),
  netWidth: number('净宽度', 'Net width', 'm', 'JGJ 39 4.1.14; GB 55037 7.1.4; GB 55031 5.3.12.'),
  length: number('长度', 'Length', 'm', 'GB 55037 8.2.2.'),
  clearHeight: number('净高度', 'Clear height', 'm', 'GB 55037 7.1.5.'),
  steps: yesNo('有台阶', 'Steps', 'JGJ 39 4.1.13.'),
  rampSlope: number('坡道坡度', 'Slope of the ramp', 'percent', 'Rise over run. JGJ 39 4.1.13.'),
  projectionBelow2m: yesNo('2米以下有突出物', 'Projection below 2 m', 'JGJ 39 4.1.13.'),
  smokeControl: yesNo('设排烟设施', 'Smoke control', 'GB 55037 8.2.2.'),
  evacuationLux: number('疏散照明照度', 'Evacuation light', 'lux', 'GB 55037 10.1.10.'),
  signSpacing: number('疏散标志间距', 'Spacing of direction signs', 'm', 'GB 51309 3.2.'),
  signHeight: number('疏散标志高度', 'Height of direction signs', 'm', 'GB 51309 3.2.'),
  clear: yesNo('保持畅通', 'Clear', 'GB 55037 12.0.6.'),
});

const guardRail = group('GuardRail', 'A guard rail at an exposed edge.', {
  id: text('栏杆编号', 'Rail id', 'Names the rail within the record.'),
  location: code(
    '位置',
    'Where',
    {
      gallery: ['外廊', 'Gallery'],
      atrium: ['室内回廊、中庭', 'Atrium'],
      balcony: ['阳台', 'Balcony'],
      roof: ['上人屋面', 'Accessible roof'],
      platform: ['平台', 'Platform'],
      stair: ['室外楼梯', 'Outdoor stair'],
      other: ['其他', 'Other'],
    },
    'JGJ 39 4.1.9.',
  ),
  height: number(
    '防护高度',
    'Height',
    'm',
    'From the highest face that a child can stand on. JGJ 39 4.1.9; GB 55031 6.6.1.',
  ),
  barGap: number('垂直杆件净距', 'Bar gap', 'm', 'JGJ 39 4.1.9; GB 50352 6.7.4.'),
  climbable: yesNo('可攀爬', 'Can be climbed', 'JGJ 39 4.1.9.'),
});

/** Exits. */
export const exits = list('安全出口', 'Exits', exit, 'All exits of the institution.', { labelField: '/id' });
/** Stairs. */
export const stairs = list('楼梯', 'Stairs', stair, 'All stairs that children use or escape by.', {
  labelField: '/id',
});
/** Corridors. */
export const corridors = list('走廊', 'Corridors', corridor, 'All corridors.', { labelField: '/id' });
/** Guard rails. */
export const guardRails = list('防护栏杆', 'Guard rails', guardRail, 'All rails at exposed edges.', {
  labelField: '/id',
});
