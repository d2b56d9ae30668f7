import { code, codes, count, date, group, number, text, yesNo } from './field.js';

const foodGroups = {
  cereals: ['谷薯类', 'Cereals and tubers'],
  'meat-fish': ['肉禽鱼类', 'Meat, poultry, fish'],
  eggs: ['蛋类', 'Eggs'],
  milk: ['奶类', 'Milk'],
  'beans-nuts': ['豆类坚果', 'Beans and nuts'],
  'vitamin-a': ['富含维生素A的蔬果', 'Fruit and vegetables rich in vitamin A'],
  'other-produce': ['其他蔬果', 'Other fruit and vegetables'],
} as const;

/** A menu. */
export const menuEntry = group('MenuEntry', 'A menu of a week, or of a day of it.', {
  date: date('日期', 'Date', 'First day for which the menu holds.'),
  days: count('适用天数', 'Days', 'day', 'Days for which the menu holds.'),
  fromMonths: count('适用最小月龄', 'From age', 'month', 'Youngest age that the menu is for.'),
  toMonths: count('适用最大月龄', 'To age', 'month', 'Oldest age that the menu is for.'),
  differsFromLast: yesNo('与上期不同', 'Differs from the last', 'WS/T 821 7.3.1.'),
  quantities: yesNo('标明带量', 'With quantities', 'Health-care norms 2012.'),
  published: yesNo('向家长公示', 'Shown to parents', 'Health-care norms 2012.'),
  foodGroups: codes(
    '每日食物种类',
    'Food groups a day',
    foodGroups,
    'Of the seven, least on a day. Feeding guide 2021.',
  ),
  foodGroupCount: count(
    '每日食物种类数',
    'Number of food groups',
    'item',
    'Of the seven, least on a day. Feeding guide 2021.',
    { max: 7 },
  ),
  saltAdded: yesNo('加盐', 'Salt added', 'Feeding guide 2021; WS/T 678.'),
  sugarAdded: yesNo('加糖', 'Sugar added', 'Feeding guide 2021; WS/T 678.'),
  chokingFoods: yesNo(
    '含整粒坚果等易呛食物',
    'Choking foods',
    'Whole nuts, hard or round pieces. Feeding guide 2021.',
  ),
  texture: code(
    '食物质地',
    'Texture',
    {
      puree: ['泥糊状', 'Puree'],
      minced: ['碎末状', 'Minced'],
      chopped: ['小块状', 'Chopped'],
      family: ['家庭食物', 'Family food'],
    },
    'WS/T 821 7.3.2; Feeding guide 2021.',
  ),
  textureFitsAge: yesNo('质地大小适合月龄', 'Texture fits the age', 'WS/T 821 7.3.2.'),
  substitutes: yesNo('提供过敏替代食物', 'Substitutes for allergies', 'WS/T 821 7.3.3.'),
  ironRichFirstFoods: yesNo('首添富铁食物', 'Iron-rich first foods', 'From 6 months. Feeding guide 2021.'),
  newFoodIntervalDays: count('新食物间隔天数', 'Days between new foods', 'day', 'WS/T 678.'),
  milkVolume: number('每日奶量', 'Milk a day', 'ml', 'Usual volume per child.'),
});

/** A retained sample. */
export const sampleEntry = group('SampleEntry', 'A sample that was kept of a dish.', {
  date: date('日期', 'Date', 'Day of the meal.'),
  meal: code(
    '餐次',
    'Meal',
    {
      breakfast: ['早餐', 'Breakfast'],
      lunch: ['午餐', 'Lunch'],
      dinner: ['晚餐', 'Dinner'],
      snack: ['加餐', 'Snack'],
    },
    'Meal of the day.',
  ),
  dish: text('品名', 'Dish', 'As labelled.'),
  weight: number('留样量', 'Weight', 'g', 'GB 31654; Health-care norms 2012.'),
  hoursKept: number('留样时间', 'Hours kept', 'hour', 'GB 31654.'),
  refrigerated: yesNo('冷藏', 'Refrigerated', 'GB 31654.'),
  sealed: yesNo('密封', 'Sealed', 'GB 31654.'),
  labelled: yesNo('有标签', 'Labelled', 'Name, amount, time, person. GB 31654.'),
  allDishes: yesNo('每种食品均留样', 'Every dish sampled', 'All dishes of the meal. GB 31654.'),
});

/** A delivery. */
export const deliveryEntry = group('DeliveryEntry', 'A delivery of meals or of ingredients.', {
  date: date('日期', 'Date', 'Day of arrival.'),
  supplierName: text('供应商', 'Supplier', 'Name of the supplier.'),
  inspected: yesNo('到货查验', 'Inspected', 'On arrival. Food Safety Law art. 57.'),
  accepted: yesNo('验收合格', 'Accepted', 'Result.'),
  coreTemperature: number(
    '中心温度',
    'Core temperature',
    'celsius',
    'On arrival, or of the cooking. GB 31654.',
  ),
  holdTemperature: number('保存温度', 'Holding temperature', 'celsius', 'GB 31654.', { min: null }),
  holdHours: number('制作至食用时间', 'Hours until eaten', 'hour', 'GB 31654.'),
  recordKept: yesNo('留存记录', 'Record kept', 'Food Safety Law art. 53.'),
});

/** A disinfection of tableware. */
export const tablewareEntry = group('TablewareEntry', 'A disinfection of tableware.', {
  date: date('日期', 'Date', 'Day.'),
  minutes: number('消毒时间', 'Minutes', 'minute', 'Time of action.'),
  temperature: number('消毒温度', 'Temperature', 'celsius', 'Of steam or water.'),
  concentration: number('有效氯浓度', 'Chlorine', 'mg/L', 'Chemical disinfection.'),
});

/** A meal that a responsible person shared. */
export const sharedMealEntry = group(
  'SharedMealEntry',
  'A meal that a responsible person ate with the children.',
  {
    date: date('日期', 'Date', 'Day.'),
    recorded: yesNo('有记录', 'Recorded', 'School food rules 2019.'),
    byHead: yesNo('负责人陪餐', 'By the head', 'School food rules 2019.'),
  },
);

/** The account of the meal money. */
export const mealFundEntry = group('MealFundEntry', 'A published account of the meal money.', {
  date: date('公示日期', 'Published on', 'Day of publication.'),
  period: code(
    '周期',
    'Period',
    { month: ['月', 'Month'], term: ['学期', 'Term'], year: ['年', 'Year'] },
    'What it covers.',
  ),
  balanceShare: number(
    '盈亏比例',
    'Balance',
    'percent',
    'Surplus over income; negative when overspent. Health-care norms 2012.',
    {
      min: -100,
      max: 100,
    },
  ),
});
