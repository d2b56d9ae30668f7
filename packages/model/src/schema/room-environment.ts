import { reactionToFire } from './building.js';
import { code, count, group, number, yesNo } from './field.js';

/** Daylight and lamps of a room. */
export const roomLight = group('RoomLight', 'Daylight and lamps of a room.', {
  directDaylight: yesNo('直接天然采光', 'Direct daylight', 'JGJ 39 5.1.1.'),
  windowOpeningArea: number(
    '窗洞口面积',
    'Window opening',
    'm2',
    'Area of the openings in the wall. JGJ 39 3.2.8A, 5.1.1.',
  ),
  daylightFactor: number('采光系数', 'Daylight factor', 'percent', 'JGJ 39 5.1.1.', { max: 100 }),
  daylightAreaShare: number('采光达标面积比例', 'Area that meets daylight', 'percent', 'GB 50352 7.1.2-2.', {
    max: 100,
  }),
  winterSunHours: number(
    '冬至日满窗日照时数',
    'Winter-solstice sun',
    'hour',
    'Full-window hours. JGJ 39 3.2.8.',
    { max: 24 },
  ),
  illuminance: number('照度', 'Illuminance', 'lux', 'At the plane of reference. JGJ 39 6.3.4.'),
  glareIndex: number('统一眩光值', 'Glare (UGR)', 'index', 'JGJ 39 6.3.4.'),
  colourRendering: number('显色指数', 'Colour rendering (Ra)', 'index', 'JGJ 39 6.3.4.', { max: 100 }),
  flickerFree: yesNo('无频闪光源', 'Flicker-free', 'JGJ 39 6.3.1.'),
  bareTubes: yesNo('裸管荧光灯', 'Bare fluorescent tubes', 'JGJ 39 6.3.1.'),
  shadedByBalcony: yesNo('阳台影响日照', 'Shaded by a balcony', 'JGJ 39 4.3.5.'),
  nightLight: yesNo('设夜间巡视照明', 'Night-round lighting', 'Boarding bedrooms. JGJ 39 6.3.1.'),
  evacuationIlluminance: number('疏散照明照度', 'Evacuation light', 'lux', 'GB 55037 10.1.10.'),
  uvLamp: yesNo('设紫外线杀菌灯', 'UV lamp', 'JGJ 39 6.3.2.'),
  uvSwitchSeparate: yesNo('紫外线灯开关独立', 'UV switch separate', 'JGJ 39 6.3.3.'),
  uvSwitchProtected: yesNo('紫外线灯开关防误开', 'UV switch protected', 'JGJ 39 6.3.3.'),
});

/** Air, heat, noise and electricity of a room. */
export const roomTechnics = group('RoomTechnics', 'Air, heat, noise and electricity of a room.', {
  ventilationOpeningArea: number('通风开口面积', 'Openable area', 'm2', 'JGJ 39 5.3.2.'),
  mechanicalVentilation: yesNo('机械通风或有效通风设施', 'Ventilation facility', 'JGJ 39 4.3.10, 5.3.2.'),
  hasWindow: yesNo('有外窗', 'Outer window', 'JGJ 39 4.3.10.'),
  airChanges: number('换气次数', 'Air changes', 'time/hour', 'JGJ 39 6.2.'),
  freshAir: number('新风量', 'Fresh air', 'm3/h-person', 'JGJ 39 6.2; GB/T 18883.'),
  designTemperature: number('设计温度', 'Design temperature', 'celsius', 'Heated regions. JGJ 39 6.2.', {
    min: null,
  }),
  radiatorCovered: yesNo('散热器暗装', 'Radiator covered', 'JGJ 39 6.2.'),
  floorHeatingTemperature: number('地暖表面温度', 'Floor heating surface', 'celsius', 'JGJ 39 6.2.2.'),
  noise: number('室内噪声', 'Noise', 'dB', 'Indoor level, A-weighted. JGJ 39 5.2.1.'),
  airborneInsulation: number('空气声隔声量', 'Airborne insulation', 'dB', 'To the next room. JGJ 39 5.2.2.'),
  impactSound: number('撞击声压级', 'Impact sound', 'dB', 'Of the floor. JGJ 39 5.2.2.'),
  socketHeight: number('插座安装高度', 'Socket height', 'm', 'Lowest that a child can reach. JGJ 39 6.3.5.'),
  socketGroups: count('插座组数', 'Socket groups', 'item', 'JGJ 39 6.3.5.'),
  socketsSafe: yesNo('安全型插座', 'Safety-type sockets', 'JGJ 39 6.3.5.'),
  socketCircuitSeparate: yesNo('插座与照明分路', 'Sockets on their own circuit', 'JGJ 39 6.3.5.'),
  residualCurrent: number('剩余电流动作值', 'Residual-current trip', 'mA', 'JGJ 39 6.3.5.'),
  panel: yesNo('设有配电箱', 'Distribution panel', 'JGJ 39 6.3.6.'),
  panelHeight: number('配电箱底边高度', 'Panel height', 'm', 'Of a room that has a panel. JGJ 39 6.3.6.'),
});

/** Finishes of a room. */
export const roomFinishes = group('RoomFinishes', 'Finishes of a room.', {
  ceiling: code('顶棚', 'Ceiling', reactionToFire, 'GB 50222 5.1.1.'),
  wall: code('墙面', 'Wall', reactionToFire, 'GB 50222 5.1.1.'),
  floor: code('地面', 'Floor', reactionToFire, 'GB 50222 5.1.1.'),
  partition: code('隔断', 'Partition', reactionToFire, 'GB 50222 5.1.1.'),
  fixedFurniture: code('固定家具', 'Fixed furniture', reactionToFire, 'GB 50222 5.1.1.'),
  curtain: code('窗帘', 'Curtain', reactionToFire, 'GB 50222 5.1.1.'),
  bedCover: code('床罩', 'Bed cover', reactionToFire, 'GB 50222 5.2.1.'),
  furnitureWrap: code('家具包布', 'Furniture wrap', reactionToFire, 'GB 50222 5.2.1.'),
  other: code('其他装修材料', 'Other', reactionToFire, 'GB 50222 5.1.1.'),
  drapery: yesNo('设帷幕', 'Drapery', 'GB 50222 5.1.1.'),
  ceilingRating: number('吊顶耐火极限', 'Ceiling rating', 'hour', 'Grade-3 buildings. GB 50016 5.1.8.'),
  softFloor: yesNo('暖性软质地面', 'Warm soft floor', 'JGJ 39 4.2.3D, 4.3.7.'),
  softWallHeight: number('墙面软质装修高度', 'Soft wall up to', 'm', 'From the floor. JGJ 39 4.2.3D.'),
  smoothWallHeight: number('光滑易清洁墙裙高度', 'Washable wall up to', 'm', 'JGJ 39 4.1.10.'),
  antiSlipFloor: yesNo('地面防滑', 'Anti-slip floor', 'JGJ 39 4.3.7, 4.3.14.'),
  floorSteps: yesNo('地面有台阶', 'Steps in the floor', 'JGJ 39 4.3.14.'),
  cleanable: yesNo('材料无毒、易清洁', 'Cleanable and non-toxic', 'JGJ 39 4.5.4.'),
});
