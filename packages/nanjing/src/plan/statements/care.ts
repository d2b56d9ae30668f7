import { by, byBodies, byRecord, examples, listed, not, statement as s, t } from '../notation.js';
import type { Statement } from '../types.js';

const once = t(
  '这一部分在副本中只出现一次，数字无法互校',
  'This part is printed once in the copy, so its figure can not be compared with a second print',
);

const family = [
  s(
    11,
    '三(一)1',
    'duty',
    'M',
    'city',
    t(
      '以四种方式、线上线下两个渠道提供公益性的育儿指导',
      'Parents are guided in four ways and over two channels, without profit',
    ),
    byRecord,
    {
      task: 'family-guidance',
      parts: [
        ...examples(
          ['home-visit', '入户', 'Home visits'],
          ['parent-child-activity', '亲子活动', 'Parent-child activities'],
          ['parent-class', '家长课堂', 'Parent classes'],
          ['expert-advice', '专家咨询', 'Expert advice'],
        ),
        ...listed(['online', '线上', 'Online'], ['offline', '线下', 'Offline']),
      ],
    },
  ),
  s(
    12,
    '三(一)1',
    'aim',
    'I',
    'city',
    t('研究制定育儿指导课程', 'A course of parenting guidance is to be developed'),
    not('没有完成时间和内容要求', 'It states neither a day nor what the course must hold'),
    { task: 'family-guidance' },
  ),
  s(
    13,
    '三(一)1',
    'aim',
    'I',
    'city',
    t('向有婴幼儿的家庭赠送育儿报', 'A parenting paper is given to families with infants'),
    not('没有数量要求，家庭收报情况没有记录', 'It states no number, and nobody records who got the paper'),
    { task: 'family-guidance' },
  ),
  s(
    14,
    '三(一)1',
    'duty',
    'M',
    'districts',
    t(
      '有需要的常住新生儿家庭每年至少得到一次上门指导',
      'A resident newborn family that wants it is guided at home at least once a year',
    ),
    by({ targets: ['newborn-visits'] }),
    { task: 'family-guidance', figures: ['nanjing/newborn-visits'], damage: once },
  ),
  s(
    15,
    '三(一)1',
    'duty',
    'M',
    'city',
    t(
      '市级每年至少两场线下指导活动（数字待核对）',
      'At least two offline events of the city a year; the figure is to be checked',
    ),
    by({ targets: ['city-events'] }),
    {
      task: 'family-guidance',
      figures: ['nanjing/city-events'],
      damage: t(
        '数字之前有一段无意义的字符，正文又只出现一次，须与官方文本核对',
        'Meaningless characters stand directly before the figure, which is printed once: confirm it against the official text',
      ),
    },
  ),
  s(
    16,
    '三(一)1',
    'duty',
    'M',
    'districts',
    t(
      '区级每年至少十二场线下指导活动；是每区还是合计，方案没有说',
      'At least twelve offline events of districts a year; the plan does not say whether for each district or in total',
    ),
    by({ targets: ['district-events'] }),
    { task: 'family-guidance', figures: ['nanjing/district-events'], damage: once },
  ),
  s(
    17,
    '三(一)1',
    'duty',
    'M',
    'centres',
    t(
      '街镇、社区早期发展中心每年至少六次线下指导',
      'Each early-development centre of a street, town or community guides families offline at least six times a year',
    ),
    by({ targets: ['centre-events'] }),
    { task: 'family-guidance', figures: ['nanjing/centre-events'], damage: once },
  ),
  s(
    18,
    '三(一)1',
    'duty',
    'M',
    'city',
    t('线上指导覆盖全部有需要的家庭', 'Online guidance reaches every family that wants it'),
    by({ targets: ['online-guidance'] }),
    { task: 'family-guidance', figures: ['nanjing/online-coverage'] },
  ),
  s(
    19,
    '三(一)1',
    'bodies',
    'M',
    'bodies',
    t('家庭指导由四个部门负责', 'Four bodies lead the guidance of families'),
    byBodies,
    { task: 'family-guidance' },
  ),
  s(
    20,
    '三(一)1',
    'bodies',
    'M',
    'districts',
    t(
      '江北新区管委会和各区政府落实全部任务，以后不再重复列出',
      'The committee of Jiangbei New Area and all district governments carry out every task; later lists leave them out',
    ),
    byBodies,
  ),
];

const community = [
  s(
    21,
    '三(一)2',
    'target',
    'G',
    'communities',
    t('逐步实现每个社区有一个亲子室', 'Step by step every community gets a parent-child room'),
    by({ targets: ['parent-child-rooms'] }),
    { task: 'community-care', figures: ['nanjing/parent-child-rooms'] },
  ),
  s(
    22,
    '三(一)2',
    'duty',
    'G',
    'communities',
    t('社区提供四类服务', 'Communities offer four kinds of service'),
    byRecord,
    {
      task: 'community-care',
      parts: examples(
        ['half-day', '半日托', 'Half-day care'],
        ['hourly', '计时托', 'Hourly care'],
        ['temporary', '临时托', 'Temporary care'],
        ['parent-child', '亲子活动', 'Parent-child activities'],
      ),
    },
  ),
  s(
    23,
    '三(一)2',
    'support',
    'E',
    'providers',
    t('以场地、减租、购买服务引进社会力量', 'Space, rent cuts and purchased services draw private providers'),
    by({ exports: ['@tuoyu/nanjing#decideSupport'] }),
    {
      task: 'community-care',
      parts: examples(
        ['space', '提供场地', 'Space'],
        ['rent-cut', '减免租金', 'Rent cuts'],
        ['purchase', '购买服务', 'Purchased services'],
      ),
    },
  ),
  s(
    24,
    '三(一)2',
    'target',
    'E',
    'communities',
    t('一刻钟内可到达照护服务', 'Care within a quarter of an hour'),
    by({ targets: ['fifteen-minute-circle'] }),
    { task: 'community-care', figures: ['nanjing/circle-minutes'] },
  ),
  s(
    25,
    '三(一)2',
    'bodies',
    'M',
    'bodies',
    t('社区服务由五个部门负责', 'Five bodies carry care in communities'),
    byBodies,
    { task: 'community-care' },
  ),
];

const institutional = [
  s(
    26,
    '三(一)3',
    'encouragement',
    'E',
    'socialCapital',
    t(
      '希望机构设在居住、就业和女职工集中的地方',
      'Institutions are wanted where residents, jobs or women workers concentrate',
    ),
    not(
      '“密集”“集中”没有数值，也不是设立条件',
      'How dense is dense is not said, and it is no condition of founding',
    ),
    {
      task: 'institutional-care',
      parts: listed(
        ['residents', '居住密集', 'Residents'],
        ['jobs', '就业密集', 'Jobs'],
        ['women-workers', '女职工集中', 'Women workers'],
      ),
    },
  ),
  s(
    27,
    '三(一)3',
    'aim',
    'I',
    'institutions',
    t('服务可靠、价格合理、就近方便', 'Service is reliable, fairly priced and near'),
    not('没有价格、距离或者质量的数值', 'It states no price, distance or measure of quality'),
    { task: 'institutional-care' },
  ),
  s(
    28,
    '三(一)3',
    'encouragement',
    'E',
    'kindergartens',
    t(
      '幼儿园在满足片区3至6岁入园需求之后可以开设或者扩大托班',
      'Kindergartens may open or enlarge nursery classes once the demand for ages 3 to 6 of their area is met',
    ),
    by({ rules: ['nanjing/nursery-class-after-demand'] }),
    { task: 'institutional-care' },
  ),
  s(
    29,
    '三(一)3',
    'encouragement',
    'E',
    'kindergartens',
    t('托班与幼儿园一体管理', 'Nursery and kindergarten run as one'),
    by({ rules: ['nanjing/integrated-management'] }),
    { task: 'institutional-care' },
  ),
  s(
    30,
    '三(一)3',
    'encouragement',
    'E',
    'founders',
    t('三类单位可以单独或者联合举办机构', 'Three kinds of bodies may found institutions, alone or together'),
    not(
      '只是鼓励，没有条件；举办者类型在机构记录中如实登记',
      'It invites and states no condition; the record of an institution holds who founded it',
    ),
    {
      task: 'institutional-care',
      parts: examples(
        ['enterprise', '企业', 'Enterprises'],
        ['public-institution', '事业单位', 'Public institutions'],
        ['social-organisation', '社会组织', 'Social organisations'],
      ),
    },
  ),
  s(
    31,
    '三(一)3',
    'bodies',
    'M',
    'bodies',
    t('机构服务由四个部门负责', 'Four bodies carry institutional care'),
    byBodies,
    { task: 'institutional-care' },
  ),
];

const medical = [
  s(
    32,
    '三(一)4',
    'duty',
    'M',
    'healthSystem',
    t(
      '婴幼儿列为家庭医生签约的重点人群，提供六项服务',
      'Infants become a priority group of family doctors, with six services',
    ),
    byRecord,
    {
      task: 'medical-care',
      parts: examples(
        ['newborn-visit', '新生儿访视', 'Newborn visits'],
        ['screening', '疾病筛查', 'Screening'],
        ['diet', '膳食营养', 'Diet'],
        ['growth', '生长发育', 'Growth'],
        ['vaccination', '预防接种', 'Vaccination'],
        ['safety', '安全防范', 'Safety'],
      ),
    },
  ),
  s(
    33,
    '三(一)4',
    'duty',
    'M',
    'healthSystem',
    t(
      '依托省妇幼健康信息系统，入户指导一岁以下婴儿的家长和看护人',
      'Carers of children under one year are guided at home, through the maternal-child system of the province',
    ),
    byRecord,
    { task: 'medical-care', figures: ['nanjing/home-guidance-months'] },
  ),
  s(
    34,
    '三(一)4',
    'encouragement',
    'E',
    'healthSystem',
    t(
      '在社区识别和康复重大发育疾病，自闭症、脑发育障碍项目继续进行',
      'Serious developmental disease is found and treated in communities; projects on autism and brain disorders go on',
    ),
    not(
      '医疗机构的鼓励性工作，机构和区的记录中没有内容可判',
      'Encouraged work of hospitals; no record of institutions or districts holds it',
    ),
    { task: 'medical-care' },
  ),
  s(
    35,
    '三(一)4',
    'bodies',
    'M',
    'bodies',
    t('医育服务由卫健部门一家负责', 'The health commission alone carries medical support'),
    byBodies,
    { task: 'medical-care' },
  ),
];

/** Part three (1): families, communities, institutions, medical support. */
export const care: readonly Statement[] = [...family, ...community, ...institutional, ...medical];
