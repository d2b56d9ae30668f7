import { code, codes, count, group, number, text, yesNo } from './field.js';

export const institutionKinds = {
  institution: ['托育机构', 'Childcare institution'],
  'home-based': ['家庭托育点', 'Home-based childcare point'],
  'kindergarten-nursery-class': ['幼儿园托班', 'Nursery class of a kindergarten'],
  'employer-run': ['用人单位办托', 'Employer-run childcare'],
  'community-embedded': ['社区嵌入式托育', 'Community-embedded childcare'],
  'comprehensive-centre': ['托育综合服务中心', 'Comprehensive childcare service centre'],
} as const;

export const legalForms = {
  'public-institution': ['事业单位', 'Public institution'],
  'social-service-body': [
    '社会服务机构（民办非企业单位）',
    'Social service body (private non-enterprise unit)',
  ],
  'limited-company': ['有限责任公司', 'Limited liability company'],
  'joint-stock-company': ['股份有限公司', 'Joint-stock company'],
  'company-branch': ['分公司', 'Branch of a company'],
  partnership: ['合伙企业', 'Partnership'],
  'sole-proprietorship': ['个人独资企业', 'Sole proprietorship enterprise'],
  'individual-business': ['个体工商户', 'Individual business household'],
  none: ['未单独登记', 'Not registered on its own'],
  other: ['其他', 'Other'],
} as const;

export const serviceModes = {
  'full-day': ['全日托', 'Full-day care'],
  'half-day': ['半日托', 'Half-day care'],
  hourly: ['计时托', 'Hourly care'],
  temporary: ['临时托', 'Temporary care'],
} as const;

/** Who founded the institution. */
export const founder = group('Founder', 'Who founded the institution.', {
  kind: code(
    '举办者类型',
    'Kind of founder',
    {
      government: ['政府', 'Government'],
      'public-institution': ['事业单位', 'Public institution'],
      'state-enterprise': ['国有企业', 'State-owned enterprise'],
      enterprise: ['民营企业', 'Private enterprise'],
      'social-organisation': ['社会组织', 'Social organisation'],
      'trade-union': ['工会', 'Trade union'],
      community: ['社区（村）组织', 'Community or village body'],
      kindergarten: ['幼儿园', 'Kindergarten'],
      individual: ['个人', 'Individual'],
      other: ['其他', 'Other'],
    },
    'Nanjing plan row 30; Population Law art. 28.',
  ),
  joint: yesNo(
    '联合举办',
    'Founded jointly',
    'Whether several founders run it together. Nanjing plan row 30.',
  ),
  name: text('举办者名称', 'Name of the founder', 'Name of the founding body or person.', {
    sensitivity: 'personal',
  }),
  worksAsCarer: yesNo(
    '举办者参与照护',
    'Founder works as a carer',
    'Home-based points 2023: such a founder meets the carers’ conditions.',
  ),
  openToNeighbours: yesNo(
    '向附近居民开放',
    'Open to neighbours',
    'Employer-run care that takes other children. Setup art. 8.',
  ),
  staffChildrenOnly: yesNo(
    '仅面向职工子女',
    'For staff children only',
    'Employer-run care closed to others.',
  ),
});

/** The children that the institution is for. */
export const ageRange = group('AgeRange', 'Ages that the institution takes.', {
  minMonths: count('最小招收月龄', 'Youngest age taken', 'month', 'Whole months at entry. Setup art. 3.'),
  maxMonths: count(
    '最大招收月龄',
    'Oldest age taken',
    'month',
    'Children below this age in whole months. Setup art. 3.',
  ),
});

/** The kindergarten of which a nursery class is a part. */
export const kindergarten = group('Kindergarten', 'The kindergarten that runs the nursery classes.', {
  name: text('幼儿园名称', 'Name', 'Registered name of the kindergarten.', { sensitivity: 'public' }),
  permitNumber: text('办学许可证号', 'Permit number', 'Number of its permit.'),
  classCount: count(
    '幼儿班数',
    'Classes for ages 3 to 6',
    'class',
    'Classes beside the nursery classes. JGJ 39 1.0.3.',
  ),
  children: count('在园幼儿数', 'Children of 3 to 6', 'person', 'Children beside the nursery classes.'),
  areaDemandMet: yesNo(
    '已满足服务区3至6岁入园需求',
    'Demand for ages 3 to 6 met',
    'Met before nursery classes open. Nanjing plan row 28.',
  ),
  integrated: yesNo('托幼一体化', 'Run as one with the nursery', 'Nanjing plan row 29.'),
  separateZone: yesNo('托班独立分区', 'Nursery in its own zone', 'JGJ 39 4.2.4.'),
  separateEntrance: yesNo('托班独立安全出入口', 'Nursery has its own safe entrance', 'JGJ 39 4.2.4.'),
  separateOutdoorArea: yesNo('托班独立室外场地', 'Nursery has its own outdoor area', 'JGJ 39 4.2.4.'),
});

/** What the institution gives beside care. */
export const serviceScope = group('ServiceScope', 'Services and programme.', {
  elements: codes(
    '照护服务内容',
    'Elements of care',
    {
      'daily-care': ['生活照料', 'Daily care'],
      'safety-watch': ['安全看护', 'Safety watch'],
      'balanced-meals': ['平衡膳食', 'Balanced meals'],
      'early-learning': ['早期学习机会', 'Early-learning chances'],
    },
    'Care guideline 2021 ch. 1 §3.',
  ),
  centreFunctions: codes(
    '综合服务中心功能',
    'Functions of a comprehensive centre',
    {
      places: ['托位供给', 'Places'],
      'staff-training': ['从业人员培训', 'Staff training'],
      'institution-guidance': ['托育机构业务指导', 'Guidance of institutions'],
      'early-development': ['婴幼儿早期发展', 'Early development'],
      'product-development': ['托育产品研发', 'Product development'],
      'parenting-support': ['家庭养育指导', 'Parenting support'],
    },
    'Centre guide 2021.',
  ),
  primaryCurriculum: yesNo(
    '教授小学课程',
    'Teaches primary-school content',
    'Minors Protection Law art. 33.',
  ),
  commercialActivity: yesNo(
    '组织婴幼儿参加商业活动',
    'Children in commercial activity',
    'Minors Protection Law art. 38.',
  ),
  sellsToParents: yesNo(
    '向家长推销商品或服务',
    'Sells goods or services to parents',
    'Minors Protection Law art. 38.',
  ),
  communityOutreach: yesNo('开展社区科普宣传', 'Community outreach', 'Management art. 14.'),
  openDaysPerWeek: count('每周开放天数', 'Days open a week', 'day', 'Days of service in an ordinary week.', {
    max: 7,
  }),
  hoursPerDay: number('每日服务时长', 'Hours of service a day', 'hour', 'From opening to closing.', {
    max: 24,
  }),
});
