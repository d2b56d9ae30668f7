import { type Bilingual, text } from '../issues.js';

/** A department that registers organisations, by the first character of a credit code. */
export interface CreditCodeDepartment {
  readonly code: string;
  readonly name: Bilingual;
  /** Kinds of organisation by the second character. */
  readonly kinds: Readonly<Record<string, Bilingual>>;
}

const OTHER = text('其他', 'other');

/**
 * Departments and kinds of GB 32100-2015 as amended. Read in public reprints that agree with each other, not in the
 * standard itself: a secondary source.
 */
export const creditCodeDepartments: readonly CreditCodeDepartment[] = [
  {
    code: '1',
    name: text('机构编制', 'staffing office'),
    kinds: {
      1: text('机关', 'government organ'),
      2: text('事业单位', 'public institution'),
      3: text('编办直接管理机构编制的群众团体', 'mass organisation under the central staffing office'),
      9: OTHER,
    },
  },
  {
    code: '2',
    name: text('外交', 'foreign affairs'),
    kinds: { 1: text('外国常驻新闻机构', 'resident foreign news organisation'), 9: OTHER },
  },
  {
    code: '3',
    name: text('司法行政', 'justice'),
    kinds: {
      1: text('律师执业机构', 'law practice'),
      2: text('公证处', 'notary office'),
      3: text('基层法律服务所', 'grass-roots legal service'),
      4: text('司法鉴定机构', 'forensic institution'),
      5: text('仲裁委员会', 'arbitration commission'),
      9: OTHER,
    },
  },
  {
    code: '4',
    name: text('文化', 'culture'),
    kinds: { 1: text('外国在华文化中心', 'foreign cultural centre'), 9: OTHER },
  },
  {
    code: '5',
    name: text('民政', 'civil affairs'),
    kinds: {
      1: text('社会团体', 'social organisation'),
      2: text('民办非企业单位', 'private non-enterprise unit'),
      3: text('基金会', 'foundation'),
      9: OTHER,
    },
  },
  {
    code: '6',
    name: text('旅游', 'tourism'),
    kinds: {
      1: text('外国旅游部门常驻代表机构', 'resident office of a foreign tourism authority'),
      2: text(
        '港澳台地区旅游部门常驻内地（大陆）代表机构',
        'resident office of a tourism authority of Hong Kong, Macao or Taiwan',
      ),
      9: OTHER,
    },
  },
  {
    code: '7',
    name: text('宗教', 'religious affairs'),
    kinds: { 1: text('宗教活动场所', 'place of worship'), 2: text('宗教院校', 'religious school'), 9: OTHER },
  },
  {
    code: '8',
    name: text('工会', 'trade unions'),
    kinds: { 1: text('基层工会', 'grass-roots union'), 9: OTHER },
  },
  {
    code: '9',
    name: text('市场监管（工商）', 'market regulation'),
    kinds: {
      1: text('企业', 'enterprise'),
      2: text('个体工商户', 'individual business'),
      3: text('农民专业合作社', 'farmers’ cooperative'),
    },
  },
  {
    code: 'A',
    name: text('中央军委改革和编制办公室', 'reform and staffing office of the Central Military Commission'),
    kinds: { 1: text('军队事业单位', 'military institution'), 9: OTHER },
  },
  {
    code: 'N',
    name: text('农业', 'agriculture'),
    kinds: {
      1: text('组级集体经济组织', 'collective of a group'),
      2: text('村级集体经济组织', 'collective of a village'),
      3: text('乡镇级集体经济组织', 'collective of a township'),
      9: OTHER,
    },
  },
  { code: 'Y', name: text('其他', 'other'), kinds: { 1: text('不再划分', 'not divided further') } },
];
