import { code, codes, count, date, group, list, number, text, yesNo } from './field.js';
import { authorityLevels } from './registration.js';

const recognition = group('Recognition', 'A recognition that was granted.', {
  kind: code(
    '认定类型',
    'Kind',
    {
      inclusive: ['普惠托育机构', 'Inclusive (affordable) institution'],
      demonstration: ['示范机构', 'Demonstration institution'],
      subsidised: ['财政补助机构', 'Subsidised institution'],
      'training-base': ['实训基地', 'Training base'],
      'guidance-centre': ['早期发展指导中心', 'Early-development centre'],
      other: ['其他', 'Other'],
    },
    'What was granted.',
    { sensitivity: 'public' },
  ),
  level: code('认定层级', 'Level', authorityLevels, 'Level of the body.', { sensitivity: 'public' }),
  grantor: text('认定机关', 'Granted by', 'Name of the body.', { sensitivity: 'public' }),
  document: text('认定文件', 'Document', 'Title and number.', { sensitivity: 'public' }),
  grantedOn: date('认定日期', 'Granted on', 'Day.', { sensitivity: 'public' }),
  validUntil: date('有效期至', 'Valid until', 'Last day.', { sensitivity: 'public' }),
  withdrawnOn: date('取消日期', 'Withdrawn on', 'Day.', { sensitivity: 'public' }),
  stands: yesNo(
    '现行有效',
    'Stands',
    'Whether it is in force, neither expired nor withdrawn, on the day that the record describes.',
    { sensitivity: 'public' },
  ),
  feeCap: number('收费上限', 'Fee cap', 'yuan', 'A month, as the document says.', { sensitivity: 'public' }),
  subsidy: number('补助金额', 'Subsidy', 'yuan', 'A year, as the document says.'),
  places: count('认定托位数', 'Places', 'place', 'As the document says.', { sensitivity: 'public' }),
});

/** Recognitions. */
export const recognitions = list(
  '认定',
  'Recognitions',
  recognition,
  'Inclusive, demonstration, subsidised.',
  { labelField: '/kind' },
);

const serviceSupports = {
  'household-water': ['居民水价', 'Household price of water'],
  'household-power': ['居民电价', 'Household price of power'],
  'household-gas': ['居民气价', 'Household price of gas'],
  vat: ['增值税优惠', 'VAT relief'],
  'deed-tax': ['契税优惠', 'Deed tax relief'],
  'property-tax': ['房产税优惠', 'Property tax relief'],
  'registration-fee': ['不动产登记费减免', 'Property registration fee relief'],
  'rent-cut': ['租金减免', 'Rent cut'],
  space: ['提供场地', 'Space'],
  purchase: ['政府购买服务', 'Purchased services'],
  'construction-subsidy': ['建设补助', 'Building subsidy'],
  'running-subsidy': ['运营补助', 'Running subsidy'],
  loan: ['信贷支持', 'Loan'],
  land: ['划拨用地', 'Allocated land'],
} as const;

const trainingOffer = group('TrainingOffer', 'Training offered to the staff from outside in a year.', {
  year: count('年度', 'Year', 'year', 'Calendar year.'),
  kind: code(
    '培训类型',
    'Kind',
    { skills: ['职业技能培训', 'Vocational skills'], ethics: ['职业道德教育', 'Professional ethics'] },
    'Nanjing plan rows 82-83.',
  ),
  hours: number('课时', 'Hours', 'class-hour', 'Class hours offered; not what anybody attended.'),
  organiser: text('组织单位', 'Organiser', 'Body that offered it.'),
});

/** Public support. */
export const support = group('Support', 'Public support that is received, and facts on which it depends.', {
  received: codes('已享受支持', 'Received', serviceSupports, 'Nanjing plan rows 23, 64, 69-72.'),
  servesCommunity: yesNo('提供社区服务', 'Serves a community', 'Nanjing plan row 70.', {
    sensitivity: 'public',
  }),
  onAllocationCatalogue: yesNo(
    '用地列入划拨目录',
    'Land on the allocation catalogue',
    'Nanjing plan row 64.',
  ),
  travelMinutes: number(
    '居民到达时间',
    'Time to reach it',
    'minute',
    'Of the farthest home served. Nanjing plan row 24.',
  ),
  trainingOffers: list(
    '提供的培训',
    'Training offered',
    trainingOffer,
    'By the city, the district or on their behalf. Nanjing plan rows 82-83.',
  ),
  publicPlaces: count('普惠托位数', 'Inclusive places', 'place', 'Places at the inclusive fee.', {
    sensitivity: 'public',
  }),
});
