import { code, count, date, group, list, log, number, text, yesNo } from './field.js';

const equipmentItem = group('EquipmentItem', 'Furniture, toys, books or other things that children use.', {
  kind: code(
    '类别',
    'Kind',
    {
      furniture: ['家具', 'Furniture'],
      bed: ['床', 'Bed'],
      utensils: ['用具', 'Utensils'],
      toy: ['玩具', 'Toy'],
      book: ['图书', 'Book'],
      'play-material': ['游戏材料', 'Play material'],
      'outdoor-equipment': ['户外游戏设施', 'Outdoor play equipment'],
      'play-structure': ['室内游乐架', 'Indoor play structure'],
      textile: ['寝具', 'Bedding'],
      other: ['其他', 'Other'],
    },
    'Setup art. 15.',
  ),
  name: text('名称', 'Name', 'Name shown in reports.'),
  quantity: count('数量', 'Quantity', 'item', 'How many.'),
  standard: text('执行标准', 'Standard', 'Such as GB 28007-2024 or GB 6675.'),
  conforms: yesNo('符合标准', 'Conforms', 'A certificate or test report shows it. Setup art. 15.'),
  certifiedOn: date('合格证明日期', 'Certified on', 'Date of the certificate or report.'),
  boughtOn: date('购置日期', 'Bought on', 'Decides which edition of the standard applies.'),
  cccMark: yesNo('有强制性认证标志', 'CCC mark', 'Toys. GB 6675.'),
  fromMonths: count('适用最小月龄', 'From age', 'month', 'As labelled.'),
  toMonths: count('适用最大月龄', 'To age', 'month', 'As labelled.'),
  smallParts: yesNo('含小零件', 'Small parts', 'GB 6675; Injury guide 2021.'),
  fixed: yesNo('固定牢固', 'Fixed', 'Tall furniture fixed to the wall. Injury guide 2021.'),
  edgesGuarded: yesNo('边角有防护', 'Edges guarded', 'Injury guide 2021.'),
  reachableHeight: number('可攀爬高度', 'Reachable height', 'm', 'Play structures. Jiangsu opinion 2018.'),
  area: number('占地面积', 'Area', 'm2', 'Play structures. Jiangsu opinion 2018.'),
  onEscapeRoute: yesNo('占用疏散通道', 'On an escape route', 'Play structures. Jiangsu opinion 2018.'),
  inAtrium: yesNo('设于中庭', 'In an atrium', 'Play structures. Jiangsu opinion 2018.'),
  combustible: yesNo('可燃结构', 'Combustible structure', 'Play structures. Jiangsu opinion 2018.'),
});

const maintenanceEntry = group('MaintenanceEntry', 'A check or repair of premises and equipment.', {
  date: date('日期', 'Date', 'Day of the check or repair.'),
  subject: code(
    '对象',
    'Subject',
    {
      building: ['房屋', 'Building'],
      equipment: ['设备设施', 'Equipment'],
      toys: ['玩具', 'Toys'],
      'outdoor-equipment': ['户外设施', 'Outdoor equipment'],
      water: ['饮水设备', 'Water equipment'],
      other: ['其他', 'Other'],
    },
    'What was checked. Setup art. 14.',
  ),
  byNamedPerson: yesNo('由专人检查', 'By the named person', 'WS/T 821 9.3.1.'),
  faultsFound: count('发现问题数', 'Faults found', 'item', 'How many.'),
  faultsFixed: count('已整改问题数', 'Faults fixed', 'item', 'How many.'),
});

/** What is kept out of reach or in order to prevent injuries. */
export const injuryPrevention = group('InjuryPrevention', 'What prevents injuries. Injury guide 2021.', {
  looseCords: yesNo('有外露绳带', 'Loose cords', 'Suffocation.'),
  softItemsInCribs: yesNo('婴儿床内有松软物品', 'Soft items in cribs', 'Suffocation.'),
  plasticBagsInReach: yesNo('塑料袋可触及', 'Plastic bags in reach', 'Suffocation.'),
  backSleeping: yesNo('婴儿仰卧睡眠', 'Infants sleep on the back', 'Suffocation.'),
  proppedBottles: yesNo('奶瓶支撑喂养', 'Propped bottles', 'Suffocation.'),
  hotItemsBarred: yesNo('热源不可触及', 'Hot things out of reach', 'Burns.'),
  tablecloths: yesNo('使用桌布', 'Tablecloths', 'Burns.'),
  waterContainersEmptied: yesNo('水盆水桶及时清空', 'Tubs emptied', 'Drowning.'),
  neverAloneNearWater: yesNo('近水时专人看护', 'Never alone near water', 'Drowning.'),
  medicinesLocked: yesNo('药品上锁存放', 'Medicines locked', 'Poisoning.'),
  chemicalsLocked: yesNo('清洁消毒剂上锁并标识', 'Chemicals locked and labelled', 'Poisoning.'),
  toxicPlants: yesNo('室内有有毒植物', 'Toxic plants', 'Poisoning.'),
  smallObjectsCleared: yesNo('小物件及时清理', 'Small objects cleared', 'Foreign bodies.'),
  toysSortedByAge: yesNo('玩具按月龄分放', 'Toys sorted by age', 'Foreign bodies.'),
  floorsLevel: yesNo('地面平整防滑', 'Floors level and non-slip', 'Falls.'),
  neverLeftOnChangingTable: yesNo('尿布台上专人看护', 'Never left on the changing table', 'Falls.'),
  furnitureFixed: yesNo('家具固定', 'Furniture fixed', 'Falls.'),
  edgeGuards: yesNo('家具边角防护', 'Edge guards', 'Falls.'),
  childRestraints: yesNo('乘车使用儿童约束装置', 'Child restraints', 'Road traffic.'),
  smokeFree: yesNo('全面禁烟', 'Smoke-free', 'Minors Protection Law art. 59.'),
  alcoholFree: yesNo('禁止饮酒', 'No drinking', 'Minors Protection Law art. 59.'),
});

/** Equipment and its upkeep. */
export const equipment = group('Equipment', 'Things that children use, and their upkeep.', {
  items: list('设备玩具', 'Items', equipmentItem, 'Furniture, toys, books and the like.', {
    labelField: '/name',
  }),
  inspectorNamed: yesNo('设施检查专人负责', 'Inspector named', 'WS/T 821 9.3.1.'),
  maintenance: log(
    'MaintenanceLog',
    '检查维护记录',
    'Upkeep log',
    maintenanceEntry,
    'Checks and repairs. Setup art. 14; WS/T 821 9.3.1.',
  ),
  ownBedPerChild: yesNo('一人一床', 'Own bed for each child', 'JGJ 39 4.2.5A-1; Health-care norms 2012.'),
  ownCupPerChild: yesNo('一人一杯', 'Own cup for each child', 'Health-care norms 2012.'),
  ownTowelPerChild: yesNo('一人一巾', 'Own towel for each child', 'Health-care norms 2012.'),
});
