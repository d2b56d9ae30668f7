import { code, codes, count, date, group, number, yesNo } from './field.js';

const fireClasses = {
  a: ['A级（不燃）', 'A (non-combustible)'],
  b1: ['B1级（难燃）', 'B1'],
  b2: ['B2级（可燃）', 'B2'],
  b3: ['B3级（易燃）', 'B3'],
} as const;

/** Classes of reaction to fire, best first. GB 50222. */
export const reactionToFire = fireClasses;

/** The building works that made the premises what they are. */
export const project = group('Project', 'The building works and their approval.', {
  kind: code(
    '建设类型',
    'Kind of works',
    {
      new: ['新建', 'New building'],
      extension: ['扩建', 'Extension'],
      conversion: ['改建', 'Conversion'],
      decoration: ['装修', 'Fitting out'],
      'in-use': ['既有使用', 'In use without works'],
    },
    'The last works for childcare. GB 55037 1.0.5.',
  ),
  designedOn: date('设计日期', 'Designed on', 'Day of the design; design-time rules answer to it.'),
  permitOn: date('施工许可日期', 'Permit of', 'Building permit, where there is one.'),
  constructedOn: date('竣工日期', 'Constructed on', 'Completion of the building.'),
  convertedOn: date('改造完成日期', 'Converted on', 'Completion of the conversion to childcare.'),
  fittedOutOn: date('装修完成日期', 'Fitted out on', 'Completion of the last fitting out.'),
  acceptedOn: date('竣工验收日期', 'Accepted on', 'Acceptance on completion. MoHURD Order 51 art. 32.'),
  existingBuildingAccepted: yesNo(
    '既有建筑验收合格',
    'Existing building accepted',
    'Seismic, fire and the like. JGJ 39 3.2.2.',
  ),
  fireDesignReviewedOn: date(
    '消防设计审查合格日期',
    'Fire design passed on',
    'Special projects. MoHURD Order 51 art. 14.',
  ),
  fireAcceptedOn: date('消防验收合格日期', 'Fire acceptance passed on', 'Special projects. MoHURD Order 51.'),
  fireFiledOn: date(
    '消防验收备案日期',
    'Fire acceptance filed on',
    'Other projects. MoHURD Order 51 art. 34.',
  ),
  spotCheckResult: code(
    '消防备案抽查结果',
    'Result of the spot check',
    { 'not-drawn': ['未抽中', 'Not drawn'], pass: ['合格', 'Pass'], fail: ['不合格', 'Fail'] },
    'MoHURD Order 51; Fire Law art. 58.',
  ),
  worksInUse: yesNo(
    '营业期间施工',
    'Works while in use',
    'Building works go on while children are cared for. GB 55037 11.0.4.',
  ),
  worksSeparated: yesNo('施工区与使用区分隔', 'Works separated', 'GB 55037 11.0.4.'),
  worksKeepEscapeClear: yesNo('施工不影响疏散', 'Escape kept clear of works', 'GB 55037 11.0.4.'),
});

/** The building and its parts that children use. */
export const building = group('Building', 'The building.', {
  storeys: count('地上层数', 'Storeys above ground', 'storey', 'GB 50016 5.4.4.', { min: 1 }),
  storeysBelow: count('地下层数', 'Storeys below ground', 'storey', 'Basements and semi-basements.'),
  height: number('建筑高度', 'Height', 'm', 'GB 50016 5.5.12.'),
  highRise: yesNo('高层建筑', 'High-rise', 'By GB 50016.'),
  fireResistanceGrade: code(
    '耐火等级',
    'Fire-resistance grade',
    {
      '1': ['一级', 'Grade 1'],
      '2': ['二级', 'Grade 2'],
      '3': ['三级', 'Grade 3'],
      '4': ['四级', 'Grade 4'],
    },
    '1 is the best. GB 55037 4.3.4.',
  ),
  timberClass: code(
    '木结构建筑类别',
    'Timber class',
    {
      none: ['非木结构', 'Not timber'],
      '1': ['I级', 'Class I'],
      '2': ['II级', 'Class II'],
      '3': ['III级', 'Class III'],
    },
    'GB 55037 4.3.8-4.3.10.',
  ),
  sandwichPanels: yesNo(
    '彩钢板等夹芯板建筑',
    'Sandwich panels',
    'Colour-steel sandwich structure. Fire guide 2022.',
  ),
  threeInOne: yesNo(
    '“三合一”场所',
    'Three-in-one premises',
    'Living, storage and production in one. Fire guide 2022.',
  ),
  hazardousUse: yesNo(
    '建筑内有易燃易爆场所',
    'Hazardous goods in the building',
    'GB 55037 4.3.1; Fire guide 2022.',
  ),
  industrialUse: yesNo('与工业建筑组合建造', 'Combined with industry', 'GB 55037 4.3.1.'),
  sharedUses: codes(
    '合建用途',
    'Other uses of the building',
    {
      residential: ['居住', 'Residential'],
      'elderly-care': ['养老', 'Elderly care'],
      education: ['教育', 'Education'],
      office: ['办公', 'Office'],
      commercial: ['商业', 'Commercial'],
      kindergarten: ['幼儿园', 'Kindergarten'],
      medical: ['医疗', 'Medical'],
      other: ['其他', 'Other'],
      none: ['无', 'None'],
    },
    'JGJ 39 3.2.2; GB 55037 4.1.1.',
  ),
  sharedFireManager: yesNo(
    '共用部位消防统一管理',
    'Manager of shared parts',
    'Shared building has one. Fire Law art. 18.',
  ),
  area: number('建筑面积', 'Building area', 'm2', 'Building area that the institution occupies.'),
  useArea: number('使用面积', 'Use area', 'm2', 'Use area that the institution occupies.'),
  childArea: number(
    '婴幼儿用房面积',
    'Area of child rooms',
    'm2',
    'Building area of all child rooms. MoHURD Order 51 art. 14.',
  ),
  totalArea: number('整栋建筑面积', 'Area of the whole building', 'm2', 'GB 55037 5.3.2, 8.1.9.'),
  largestStoreyArea: number(
    '任一层最大建筑面积',
    'Largest storey of the institution',
    'm2',
    'GB 55037 8.3.2.',
  ),
  footprint: number('占地面积', 'Footprint', 'm2', 'GB 55037 8.1.5.'),
  volume: number('建筑体积', 'Volume', 'm3', 'GB 55037 8.1.7.'),
  largestFireCompartment: number('最大防火分区面积', 'Largest fire compartment', 'm2', 'GB 55037 4.3.16.'),
  centralAirConditioning: yesNo('集中空调系统', 'Central air conditioning', 'GB 55037 8.1.9.'),
  personsOnSecondFloor: count(
    '二层婴幼儿及工作人员数',
    'Persons on the second floor',
    'person',
    'JGJ 39 4.1.3B.',
  ),
  separationWallRating: number(
    '分隔墙耐火极限',
    'Fire rating of separating walls',
    'hour',
    'GB 55037 4.1.3.',
  ),
  separationFloorRating: number(
    '分隔楼板耐火极限',
    'Fire rating of separating floors',
    'hour',
    'GB 55037 4.1.3.',
  ),
  separationDoorClass: code(
    '分隔处防火门窗等级',
    'Class of separating doors',
    { none: ['无', 'None'], a: ['甲级', 'Class A'], b: ['乙级', 'Class B'], c: ['丙级', 'Class C'] },
    'GB 50016 6.2.2.',
  ),
  residentialBlankWall: yesNo('与住宅部分无开口分隔', 'Blank separation from dwellings', 'GB 55037 4.3.2.'),
  fireSeparation: yesNo('与其他场所有效防火分隔', 'Effective fire separation', 'Fire guide 2022.'),
  insulationClass: code('保温材料燃烧性能', 'Class of the insulation', fireClasses, 'GB 55037 6.6.5, 6.6.9.'),
  electricBoxOnCombustible: yesNo(
    '配电箱直接装于低于B1级材料上',
    'Electrical box on combustible material',
    'GB 50222 4.0.17.',
  ),
  wetRoomAboveChildRoom: yesNo(
    '婴幼儿用房上方有厨房、卫生间',
    'Wet room above a child room',
    'JGJ 39 4.1.17A.',
  ),
  cornersRounded: yesNo('阳角抹圆', 'Corners rounded', 'JGJ 39 4.1.10.'),
  wallsWashable: yesNo('墙面光滑易清洁', 'Walls smooth and washable', 'JGJ 39 4.1.10.'),
  independentWater: yesNo('独立给水系统', 'Independent water system', 'JGJ 39 6.1.'),
  reclaimedWater: yesNo('婴幼儿用水使用再生水', 'Reclaimed water for children', 'JGJ 39 6.1.'),
  directDrinkingWater: yesNo('设管道直饮水', 'Piped direct drinking water', 'JGJ 39 6.1.'),
  hydrantsRecessed: yesNo('消火栓暗装', 'Hydrants recessed', 'JGJ 39 6.1.'),
  boilersProtected: yesNo('热水器有防护', 'Boilers protected', 'JGJ 39 6.1.'),
  hotWaterTemperature: number(
    '热水出水温度',
    'Hot water at the tap',
    'celsius',
    'Highest. Injury guide 2021.',
  ),
  windowGrilles: yesNo(
    '门窗设影响逃生的障碍物',
    'Grilles on doors or windows',
    'Obstacle to escape. Fire Law art. 28.',
  ),
  structureDanger: yesNo('鉴定为危险房屋', 'Unsafe structure', 'Found unsafe by a competent body.'),
  lightningProtected: yesNo('有防雷设施', 'Protected from lightning', 'Setup art. 12.'),
  foodLift: yesNo('设食梯', 'Food lift', 'JGJ 39 4.5.6.'),
  foodLiftButtonHeight: number('食梯呼叫按钮距地高度', 'Food lift button height', 'm', 'JGJ 39 4.5.6.'),
});
