import { classKinds } from './classes.js';
import { code, count, group, list, number, text, yesNo } from './field.js';

const livingUnit = group('LivingUnit', 'The living unit of a class.', {
  id: text(
    '生活单元编号',
    'Living unit id',
    'Names the unit within the record; classes and rooms refer to it.',
  ),
  name: text('生活单元名称', 'Name', 'Name shown in reports.'),
  classKind: code(
    '适用班级类型',
    'For kind of class',
    classKinds,
    'Kind of class that it was designed for. JGJ 39 4.2.1.',
  ),
  storey: count('所在楼层', 'Storey', 'storey', '1 is the ground floor, -1 the first basement.', {
    min: null,
  }),
  sleepArea: number('睡眠区面积', 'Sleep zone', 'm2', 'Net area. JGJ 39 4.2.3.'),
  activityArea: number('活动区面积', 'Activity zone', 'm2', 'Net area. JGJ 39 4.2.3; WS/T 821 4.2.'),
  combinedArea: number(
    '活动睡眠合用面积',
    'Sleep and activity in one',
    'm2',
    'Net area. JGJ 39 4.2.3A note, 4.3.3.',
  ),
  pantryArea: number('配餐区面积', 'Pantry', 'm2', 'Net area. JGJ 39 4.2.3.'),
  cleaningArea: number('清洁区面积', 'Cleaning zone', 'm2', 'Net area. JGJ 39 4.2.3.'),
  toiletArea: number('卫生间面积', 'Toilet', 'm2', 'Net area. JGJ 39 4.2.3A, 4.3.3.'),
  washroomArea: number('盥洗室面积', 'Washroom', 'm2', 'Net area. JGJ 39 4.3.3.'),
  storageArea: number('储藏区面积', 'Storage', 'm2', 'Net area. JGJ 39 4.2.3.'),
  zonesSeparated: yesNo('功能区分隔', 'Zones separated', 'JGJ 39 4.2.3C.'),
  zonesVisible: yesNo('功能区之间视线通透', 'Zones mutually visible', 'JGJ 39 4.2.3C.'),
  ownPantryNearEntrance: yesNo('配餐区靠近出入口', 'Pantry near the outer entrance', 'JGJ 39 4.2.5A-2.'),
  softFloor: yesNo('暖性软质地面', 'Warm soft floor', 'JGJ 39 4.2.3D.'),
  softWallHeight: number('软质墙面高度', 'Soft wall up to', 'm', 'From the floor. JGJ 39 4.2.3D.'),
  safetyFence: yesNo('设安全围栏', 'Safety fence', 'Hygiene standard 2022.'),
  floorMats: yesNo('设地垫', 'Floor mats', 'Hygiene standard 2022.'),
  bedCount: count('床位数', 'Beds', 'item', 'One for each child. JGJ 39 4.2.5A-1.'),
  bunkBeds: yesNo('使用双层床', 'Bunk beds', 'JGJ 39 4.2.5A-1.'),
  bedToOuterWall: number('床与外墙距离', 'Bed to the outer wall', 'm', 'Least. JGJ 39 4.2.5A-1, 4.3.9.'),
  toilets: count('大便器数', 'Toilets', 'item', 'Children’s seats. JGJ 39 4.2.5B, 4.3.11.'),
  girlsToilets: count('女童大便器数', 'Girls’ toilets', 'item', 'JGJ 39 4.3.11.'),
  boysToilets: count('男童大便器数', 'Boys’ toilets', 'item', 'JGJ 39 4.3.11.'),
  urinals: count('小便器数', 'Urinals', 'item', 'JGJ 39 4.2.5B.'),
  urinalPartition: yesNo('小便器设隔板', 'Urinal partition', 'JGJ 39 4.2.5B.'),
  basins: count('洗手池（水龙头）数', 'Basins or taps', 'item', 'JGJ 39 4.2.5B, 4.3.11.'),
  slopSinks: count('污水池数', 'Slop sinks', 'item', 'JGJ 39 4.2.5A-3, 4.3.11.'),
  toiletSeatHeight: number('坐便器高度', 'Seat height', 'm', 'JGJ 39 4.2.5B.'),
  basinHeight: number('洗手池高度', 'Basin height', 'm', 'JGJ 39 4.2.5B, 4.3.13.'),
  basinWidth: number('洗手池宽度', 'Basin width', 'm', 'JGJ 39 4.2.5B, 4.3.13.'),
  tapSpacing: number('水龙头间距', 'Tap spacing', 'm', 'JGJ 39 4.3.13.'),
  stallWidth: number('厕位宽度', 'Stall width', 'm', 'JGJ 39 4.3.13.'),
  stallDepth: number('厕位进深', 'Stall depth', 'm', 'JGJ 39 4.3.13.'),
  shower: yesNo('设淋浴', 'Shower', 'JGJ 39 4.2.5A-3.'),
  changingTable: yesNo('设尿布台', 'Changing table', 'JGJ 39 4.2.5A-3.'),
  washingPool: yesNo('设洗涤池', 'Washing pool', 'JGJ 39 4.2.5A-3.'),
  staffToiletSeparate: yesNo('成人厕位与婴幼儿分设', 'Adult toilet apart', 'JGJ 39 4.2.5A-3, 4.4.5.'),
});

/** Living units. */
export const livingUnits = list(
  '生活单元',
  'Living units',
  livingUnit,
  'All living units; a class has its own. JGJ 39 4.2.1.',
  {
    labelField: '/name',
  },
);
