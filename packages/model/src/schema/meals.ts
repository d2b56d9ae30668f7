import { code, codes, count, date, group, list, log, number, one, text, texts, yesNo } from './field.js';
import {
  deliveryEntry,
  mealFundEntry,
  menuEntry,
  sampleEntry,
  sharedMealEntry,
  tablewareEntry,
} from './meal-logs.js';

const foodLicence = group('FoodLicence', 'A food business licence.', {
  number: text('许可证编号', 'Number', 'As printed.'),
  holder: text('持证单位', 'Holder', 'As printed.'),
  issuedOn: date('发证日期', 'Issued on', 'Day of issue.'),
  validUntil: date('有效期至', 'Valid until', 'Last day of validity.'),
  scope: text('经营项目', 'Scope', 'As printed.'),
});

const supplier = group('FoodSupplier', 'A supplier of meals or of ingredients.', {
  name: text('供应商名称', 'Name', 'Name of the supplier.'),
  kind: code(
    '供应类型',
    'Kind',
    {
      meals: ['集体用餐配送', 'Meals'],
      ingredients: ['食品原料', 'Ingredients'],
      tableware: ['餐具清洗消毒', 'Tableware washing'],
      contractor: ['承包经营', 'Canteen contractor'],
    },
    'Food Safety Law art. 55-57; Reg. art. 28.',
  ),
  licence: one('许可证', 'Licence', foodLicence, 'Food Safety Law art. 57.'),
  licenceCopyKept: yesNo(
    '留存许可证复印件',
    'Copy of the licence kept',
    'Food Safety Law art. 53; Reg. art. 69.',
  ),
  conformityPaperKept: yesNo('留存合格证明', 'Conformity paper kept', 'Food Safety Law art. 53.'),
  contractUntil: date('合同期至', 'Contract until', 'Last day of the contract.'),
});

const kitchen = group('Kitchen', 'The kitchen as a place of work.', {
  zonesSeparated: yesNo('生熟分区', 'Raw and cooked apart', 'JGJ 39 4.5.1.'),
  apartFromChildren: yesNo('与婴幼儿用房分隔', 'Apart from child rooms', 'With its own route. JGJ 39 4.5.1.'),
  gasKind: code(
    '燃料',
    'Fuel',
    {
      none: ['不用燃气', 'No gas'],
      'natural-gas': ['管道天然气', 'Piped gas'],
      'bottled-lpg': ['瓶装液化石油气', 'Bottled LPG'],
      other: ['其他', 'Other'],
    },
    'GB 55037 4.3.11, 12.0.4.',
  ),
  coldDishes: yesNo('加工冷荤凉菜', 'Cold dishes made', 'Health-care norms 2012.'),
  cookCount: count('炊事人员数', 'Cooks', 'person', 'Cooks at work; the persons stand in /staff.'),
  wareDisinfection: code(
    '餐具消毒方式',
    'Disinfection of tableware',
    {
      steam: ['蒸汽', 'Steam'],
      boiling: ['煮沸', 'Boiling'],
      cabinet: ['消毒柜', 'Cabinet'],
      chemical: ['化学消毒', 'Chemical'],
      outside: ['外送清洗', 'Outside service'],
      none: ['不消毒', 'None'],
    },
    'GB 31654; Food Safety Law art. 56.',
  ),
  wareStacked: yesNo('餐具叠放', 'Tableware stacked', 'GB 31654.'),
  coldStoreTemperature: number('冷藏温度', 'Cold store', 'celsius', 'Highest. GB 31654.', { min: null }),
  freezerTemperature: number('冷冻温度', 'Freezer', 'celsius', 'Highest. GB 31654.', { min: null }),
  coldStoreLowest: number('冷藏最低温度', 'Coldest of the cold store', 'celsius', 'Lowest. GB 31654.', {
    min: null,
  }),
  cookedCoreTemperature: number(
    '烧熟食品中心温度',
    'Core of cooked food',
    'celsius',
    'Lowest that was measured. GB 31654.',
  ),
  longestHoldHours: number(
    '烧熟至食用最长时间',
    'Longest time from cooking to eating',
    'hour',
    'Of cooked food. GB 31654.',
  ),
  heldTemperature: number(
    '烧熟后存放温度',
    'Cooked food held at',
    'celsius',
    'Of hot and cold holding the less safe one. GB 31654.',
    { min: null },
  ),
});

const accidentPlan = group('FoodSafetyManagement', 'Who is responsible for food and how it is kept safe.', {
  managerNamed: yesNo('配备食品安全管理员', 'Food-safety manager', 'WS/T 821 chapter 5.'),
  accidentPlan: yesNo('食品安全事故处置方案', 'Plan for food accidents', 'Food Safety Law art. 102.'),
  selfInspectedOn: date('最近食品安全自查日期', 'Self-inspected on', 'Food Safety Law; Reg. art. 28.'),
  purchaseRecordMonths: number(
    '进货记录保存月数',
    'Purchase records kept',
    'month',
    'After the shelf-life ends. Food Safety Law art. 50, 53.',
  ),
  purchaseRecordMonthsNoShelfLife: number(
    '无保质期食品进货记录保存月数',
    'Purchase records of food without a shelf-life',
    'month',
    'After the purchase. Food Safety Law art. 50, 53.',
  ),
  nitriteKept: yesNo('存放亚硝酸盐', 'Nitrite kept', 'School food rules 2019.'),
  forbiddenFoods: codes(
    '供应的禁止食品',
    'Forbidden foods served',
    {
      'cold-dishes': ['冷荤凉菜', 'Cold dishes'],
      'raw-dishes': ['生食', 'Raw dishes'],
      'decorated-cakes': ['裱花蛋糕', 'Decorated cakes'],
      'green-beans': ['四季豆等高风险豆类', 'High-risk beans'],
      'wild-mushrooms': ['野生菌', 'Wild mushrooms'],
      'sprouted-potatoes': ['发芽土豆', 'Sprouted potatoes'],
      none: ['无', 'None'],
    },
    'School food rules 2019.',
  ),
});

/** Meals and drinking water. */
export const meals = group('Meals', 'Meals and drinking water.', {
  mode: code(
    '供餐方式',
    'How meals are given',
    {
      none: ['不提供餐食', 'No meals'],
      own: ['自办食堂', 'Own kitchen'],
      outside: ['外部供餐', 'From outside'],
    },
    'Filing measures art. 8; Food Safety Law art. 57.',
  ),
  mealsPerDay: count('每日正餐次数', 'Main meals a day', 'time', 'Health-care norms 2012.'),
  snacksPerDay: count('每日加餐次数', 'Snacks a day', 'time', 'Health-care norms 2012.'),
  diners: count(
    '就餐婴幼儿数',
    'Children who eat here',
    'person',
    'On an ordinary day. Health-care norms 2012.',
  ),
  servedDaily: count('每日供餐人数', 'Persons served a day', 'person', 'Children and staff. JGJ 39 4.5.2A.'),
  mealIntervalHours: number('两餐间隔', 'Time between meals', 'hour', 'Least. Health-care norms 2012.'),
  longestMealIntervalHours: number(
    '两餐最长间隔',
    'Longest time between meals',
    'hour',
    'Health-care norms 2012.',
  ),
  mealMinutes: number(
    '进餐时间',
    'Length of a meal',
    'minute',
    'Usual length. Health-care norms 2012; Feeding guide 2021.',
  ),
  quietMinutesAfterMeal: number(
    '餐后安静时间',
    'Quiet time after a meal',
    'minute',
    'Health-care norms 2012.',
  ),
  licence: one(
    '食品经营许可证',
    'Food business licence',
    foodLicence,
    'Of the own kitchen. Filing measures art. 8.',
  ),
  suppliers: list('供应商', 'Suppliers', supplier, 'Food Safety Law art. 53, 57.', { labelField: '/name' }),
  kitchen: one('厨房', 'Kitchen', kitchen, 'The kitchen as a place of work.'),
  safety: one('食品安全管理', 'Food safety', accidentPlan, 'Who is responsible and how.'),
  dietCommittee: yesNo('设膳食委员会', 'Diet committee', 'Health-care norms 2012.'),
  nutritionSurveyedOn: date('最近膳食营养调查日期', 'Nutrition surveyed on', 'Health-care norms 2012.'),
  mealFundRingFenced: yesNo(
    '伙食费专款专用',
    'Meal money ring-fenced',
    'WS/T 821 10.4; Health-care norms 2012.',
  ),
  menus: log('MenuLog', '食谱', 'Menus', menuEntry, 'Weekly menus. Management art. 17; WS/T 821 7.3.1.'),
  samples: log(
    'SampleLog',
    '食品留样',
    'Retained samples',
    sampleEntry,
    'GB 31654; Food Safety Reg. art. 28.',
  ),
  deliveries: log('DeliveryLog', '进货（送餐）查验', 'Deliveries', deliveryEntry, 'Food Safety Law art. 57.'),
  tableware: log('TablewareLog', '餐具消毒记录', 'Tableware', tablewareEntry, 'Food Safety Law art. 56.'),
  sharedMeals: log(
    'SharedMealLog',
    '陪餐记录',
    'Accompanied meals',
    sharedMealEntry,
    'School food rules 2019.',
  ),
  mealFund: log('MealFundLog', '伙食费公示', 'Meal money', mealFundEntry, 'Health-care norms 2012.'),
  waterSource: code(
    '饮水来源',
    'Drinking water',
    {
      boiled: ['开水（凉白开）', 'Boiled water'],
      bottled: ['桶装水', 'Bottled water'],
      'direct-piped': ['管道直饮水', 'Piped direct water'],
      purifier: ['净水设备', 'Purifier'],
      other: ['其他', 'Other'],
    },
    'JGJ 39 6.1.',
  ),
  waterTimesPerHalfDay: count(
    '每半日组织饮水次数',
    'Drinks each half day',
    'time',
    'Organised times. Health-care norms 2012.',
  ),
  waterVolume: number('每次饮水量', 'Water each time', 'ml', 'For ages 1 to 3. Health-care norms 2012.'),
  allergens: texts('食谱标注过敏原', 'Allergens named', 'Allergens that menus name. WS/T 821 7.3.3.'),
});
