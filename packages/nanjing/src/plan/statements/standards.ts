import { by, byBodies, byRecord, examples, listed, not, statement as s, t } from '../notation.js';
import type { Statement } from '../types.js';

const norms = [
  s(
    36,
    '三(二)1',
    'duty',
    'M',
    'city',
    t('在七个领域制定标准', 'Standards are made in seven domains'),
    by({ exports: ['@tuoyu/cn#cn'] }),
    {
      task: 'standards',
      parts: examples(
        ['site', '房屋场地', 'Premises'],
        ['facilities', '设施设备', 'Facilities'],
        ['staffing', '人员配置', 'Staffing'],
        ['fire-safety', '消防安全', 'Fire safety'],
        ['health-care', '卫生保健', 'Hygiene and health care'],
        ['caregiving', '保育管理', 'Care management'],
        ['supervision', '监督管理', 'Supervision'],
      ),
    },
  ),
  s(
    37,
    '三(二)1',
    'duty',
    'M',
    'institutions',
    t('机构执行国家和地方标准', 'Every institution follows the standards of the state and of the place'),
    by({ exports: ['@tuoyu/nanjing#nanjing'] }),
    { task: 'standards' },
  ),
  s(
    38,
    '三(二)1',
    'encouragement',
    'E',
    'institutions',
    t('欢迎创建南京特色品牌', 'Brands of Nanjing are welcome'),
    not('没有说明什么算品牌', 'What makes a brand is not said'),
    { task: 'standards' },
  ),
  s(
    39,
    '三(二)1',
    'bodies',
    'M',
    'bodies',
    t('标准规范由十个部门负责', 'Ten bodies carry the standards'),
    byBodies,
    { task: 'standards' },
  ),
];

const founding = [
  s(
    40,
    '三(二)2',
    'duty',
    'M',
    'nonProfit',
    t(
      '非营利性机构先经区卫健部门同意，再向该区民政（行政审批）部门登记',
      'A non-profit institution gets the consent of the district health department first, then registers with civil affairs or the approval bureau of that district',
    ),
    by({
      rules: ['nanjing/health-consent-first', 'nanjing/registrar-of-district', 'nanjing/same-district'],
      exports: ['@tuoyu/registration#route'],
    }),
    {
      task: 'registration',
      parts: listed(
        ['health-consent', '区卫健部门同意', 'Consent of district health'],
        ['civil-affairs', '同区民政登记', 'Registration in the same district'],
      ),
    },
  ),
  s(
    41,
    '三(二)2',
    'duty',
    'M',
    'forProfit',
    t(
      '营利性机构在区级以上市场监管（行政审批）部门登记，没有提到事先同意',
      'A for-profit institution registers with market regulation or the approval bureau at district level or above; no prior consent is mentioned',
    ),
    by({
      rules: ['supervision/registrar-of-for-profit'],
      exports: ['@tuoyu/registration#route'],
    }),
    { task: 'registration' },
  ),
  s(
    42,
    '三(二)2',
    'duty',
    'M',
    'filed',
    t(
      '登记后及时向当地卫健部门备案，没有规定天数',
      'After registration both kinds file promptly with the local health department; no days are stated',
    ),
    by({
      rules: ['nanjing/filed-after-registration', 'nanjing/filed-promptly'],
      exports: ['@tuoyu/registration#deadlines'],
    }),
    { task: 'registration' },
  ),
  s(
    43,
    '三(二)2',
    'duty',
    'M',
    'registrars',
    t(
      '登记机关及时把信息推送卫健和公安两个部门',
      'The registrar promptly sends the data to health and to the police',
    ),
    by({
      rules: ['nanjing/pushed-to-health-and-police'],
      exports: ['@tuoyu/registration#recipientsOf'],
    }),
    {
      task: 'registration',
      parts: listed(['health', '卫生健康部门', 'Health'], ['police', '公安部门', 'Police']),
    },
  ),
  s(
    44,
    '三(二)2',
    'duty',
    'M',
    'city',
    t(
      '市卫健部门牵头简化申办流程，形成全市统一的一次办结标准',
      'The health department of the city streamlines founding into one standard of one visit',
    ),
    byRecord,
    { task: 'registration' },
  ),
  s(
    45,
    '三(二)2',
    'duty',
    'M',
    'districts',
    t('各区线下一个窗口、线上一个服务受理申办', 'Districts take applications at one counter and online'),
    by({ exports: ['@tuoyu/nanjing#checkAuthority', '@tuoyu/registration#applicationPack'] }),
    {
      task: 'registration',
      parts: listed(['counter', '线下一窗', 'One counter'], ['online', '线上办理', 'Online']),
    },
  ),
  s(
    46,
    '三(二)2',
    'duty',
    'M',
    'registering',
    t('登记的业务范围写明两种表述之一', 'The registered scope states one of two phrases'),
    by({ rules: ['nanjing/scope-words'], exports: ['@tuoyu/naming#checkScope'] }),
    {
      task: 'registration',
      parts: listed(
        ['infant-care', '3岁以下婴幼儿照护服务', '3岁以下婴幼儿照护服务'],
        ['childcare', '托育服务', '托育服务'],
      ),
    },
  ),
  s(
    47,
    '三(二)2',
    'encouragement',
    'E',
    'registering',
    t(
      '鼓励的名称：区划、字号、照护或者托育、园或者中心或者公司',
      'An encouraged name: division, trade name, 婴幼儿照护 or 托育, then 园, 中心 or 公司',
    ),
    by({ rules: ['nanjing/name-pattern'], exports: ['@tuoyu/naming#checkName'] }),
    {
      task: 'registration',
      parts: listed(
        ['infant-care', '婴幼儿照护', '婴幼儿照护'],
        ['childcare', '托育', '托育'],
        ['garden', '园', '园'],
        ['centre', '中心', '中心'],
        ['company', '公司', '公司'],
      ),
    },
  ),
  s(
    48,
    '三(二)2',
    'duty',
    'M',
    'applicants',
    t('申办查验五个方面', 'Founding is checked in five respects'),
    by({ exports: ['@tuoyu/registration#foundingCheckItems', '@tuoyu/registration#foundingCheckMatrix'] }),
    {
      task: 'registration',
      parts: examples(
        ['premises', '房屋场地', 'Premises'],
        ['facilities', '设施设备', 'Facilities'],
        ['staffing', '人员配置', 'Staffing'],
        ['safety', '安全管理', 'Safety'],
        ['hygiene', '卫生保健', 'Hygiene'],
      ),
    },
  ),
  s(
    49,
    '三(二)2',
    'duty',
    'M',
    'checkers',
    t('八类部门参与查验', 'Eight departments take part in the checks'),
    by({ exports: ['@tuoyu/registration#foundingCheckBodies', '@tuoyu/registration#foundingCheckMatrix'] }),
    {
      task: 'registration',
      parts: examples(
        ['approval', '行政审批', 'Approval'],
        ['education', '教育', 'Education'],
        ['civil-affairs', '民政', 'Civil affairs'],
        ['human-resources', '人社', 'Human resources'],
        ['construction', '城乡建设', 'Construction'],
        ['housing', '住房保障', 'Housing'],
        ['health', '卫生健康', 'Health'],
        ['market', '市场监管', 'Market regulation'],
      ),
    },
  ),
  s(
    50,
    '三(二)2',
    'bodies',
    'M',
    'bodies',
    t(
      '登记备案由十个部门负责，消防只在此处出现',
      'Ten bodies carry registration; the fire service appears only here',
    ),
    byBodies,
    { task: 'registration' },
  ),
];

const information = [
  s(
    51,
    '三(二)3',
    'duty',
    'M',
    'city',
    t(
      '市信息管理平台升级，并延伸到三个部门',
      'The information platform of the city is upgraded and reaches three departments',
    ),
    byRecord,
    {
      task: 'information',
      parts: examples(
        ['education', '教育', 'Education'],
        ['civil-affairs', '民政', 'Civil affairs'],
        ['market', '市场监管', 'Market regulation'],
      ),
    },
  ),
  s(
    52,
    '三(二)3',
    'duty',
    'M',
    'city',
    t(
      '注册、备案、通告流程统一，部门之间共享数据',
      'Registration, filing and notice form one process; departments share their data',
    ),
    by({ exports: ['@tuoyu/nanjing#checkAuthority', '@tuoyu/registration#messageSchema'] }),
    {
      task: 'information',
      parts: examples(
        ['registration', '注册', 'Registration'],
        ['filing', '备案', 'Filing'],
        ['notice', '通告', 'Notice'],
      ),
    },
  ),
  s(
    53,
    '三(二)3',
    'duty',
    'G',
    'creditSubjects',
    t(
      '机构和工作人员的信用信息逐步进入市公共信用平台',
      'Credit data of institutions and of their workers step by step enter the public credit platform of the city',
    ),
    by({ exports: ['@tuoyu/nanjing#checkAuthority', '@tuoyu/credit-rating#assess'] }),
    {
      task: 'information',
      parts: listed(['institution', '机构', 'Institutions'], ['worker', '工作人员', 'Workers']),
    },
  ),
  s(
    54,
    '三(二)3',
    'duty',
    'M',
    'creditSubjects',
    t('守信联合激励，失信联合惩戒', 'Trust-keeping is rewarded jointly, trust-breaking punished jointly'),
    by({ exports: ['@tuoyu/nanjing#checkAuthority', '@tuoyu/credit-rating#permittedMeasures'] }),
    {
      task: 'information',
      parts: listed(
        ['incentive', '联合激励', 'Joint incentive'],
        ['punishment', '联合惩戒', 'Joint punishment'],
      ),
    },
  ),
  s(
    55,
    '三(二)3',
    'bodies',
    'M',
    'bodies',
    t('信息化和信用由七个部门负责', 'Seven bodies carry information systems and credit'),
    byBodies,
    { task: 'information' },
  ),
];

const stars = [
  s(
    56,
    '三(二)4',
    'duty',
    'M',
    'stars',
    t(
      '机构实行星级管理，没有说几颗星',
      'Institutions are managed by stars; how many stars there are is not said',
    ),
    by({ rules: ['nanjing/star-given'], exports: ['@tuoyu/star-rating#checkNanjingScheme'] }),
    { task: 'stars' },
  ),
  s(
    57,
    '三(二)4',
    'duty',
    'M',
    'delegated',
    t(
      '评估委托专业评估机构或者行业协会',
      'The assessment is delegated to a professional agency or to a trade association',
    ),
    by({ rules: ['nanjing/outside-assessor'], exports: ['@tuoyu/star-rating#nanjingProcedureRules'] }),
    {
      task: 'stars',
      parts: listed(
        ['agency', '专业评估机构', 'Professional agency'],
        ['association', '行业协会', 'Trade association'],
      ),
    },
  ),
  s(
    58,
    '三(二)4',
    'duty',
    'M',
    'stars',
    t('每年评估', 'The assessment is yearly'),
    by({ rules: ['nanjing/assessed-every-year'], exports: ['@tuoyu/star-rating#nanjingProcedureRules'] }),
    { task: 'stars', figures: ['nanjing/assessment-months'] },
  ),
  s(
    59,
    '三(二)4',
    'duty',
    'M',
    'assessors',
    t('评估结果向社会公开，没有规定期限', 'Results are made public; no period is given'),
    by({ rules: ['nanjing/assessment-published'], exports: ['@tuoyu/star-rating#nanjingProcedureRules'] }),
    { task: 'stars' },
  ),
  s(
    60,
    '三(二)4',
    'bodies',
    'M',
    'bodies',
    t('星级管理由六个部门负责', 'Six bodies carry stars and assessment'),
    byBodies,
    { task: 'stars' },
  ),
];

/** Part three (2): standards, founding, information, stars. */
export const standards: readonly Statement[] = [...norms, ...founding, ...information, ...stars];
