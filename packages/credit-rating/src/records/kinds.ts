import type { Texts } from '@tuoyu/core';
import { both } from '../texts.js';

/** Editions of the national catalogue of public credit data. The kinds of the edition of 2025 are in no source. */
export const catalogueEditions = ['2021', '2022', '2024', '2025'] as const;
/** An edition of the catalogue. */
export type CatalogueEdition = (typeof catalogueEditions)[number];

/**
 * Kinds of the catalogue, with the edition that brought them; rows L248 and L250. Since the edition of 2025 was not seen,
 * nothing is known of what it holds.
 */
export const catalogueKinds = {
  registration: { since: '2021', title: both('登记注册', 'registration') },
  'judgments-and-enforcement': { since: '2021', title: both('司法裁判及执行', 'judgments and enforcement') },
  'administrative-acts': { since: '2021', title: both('行政管理', 'administrative acts') },
  'titles-and-qualifications': { since: '2021', title: both('职称和职业', 'titles and qualifications') },
  'abnormal-lists': { since: '2021', title: both('异常名录', 'abnormal lists') },
  'serious-lists': { since: '2021', title: both('严重失信主体名单', 'serious lists') },
  'contract-performance': { since: '2021', title: both('合同履行', 'performance of contracts') },
  promises: { since: '2021', title: both('信用承诺及履行', 'credit promises') },
  'evaluation-results': { since: '2021', title: both('信用评价结果', 'evaluation results') },
  honours: { since: '2021', title: both('表彰奖励', 'honours') },
  volunteered: { since: '2021', title: both('自主提供', 'volunteered data') },
  'law-abidance': { since: '2022', title: both('遵纪守法', 'law-abidance') },
  'intellectual-property': { since: '2024', title: both('知识产权', 'intellectual property') },
} as const satisfies { readonly [kind: string]: { readonly since: CatalogueEdition; readonly title: Texts } };

/** A kind of the catalogue. */
export type CatalogueKind = keyof typeof catalogueKinds;

/** Kinds of record, each with the kind of the catalogue that it belongs to. */
export const recordKinds = {
  penalty: { catalogue: 'administrative-acts', title: both('行政处罚', 'penalty') },
  'serious-list': {
    catalogue: 'serious-lists',
    title: both('列入严重失信主体名单', 'entry on a serious list'),
  },
  'abnormal-list': { catalogue: 'abnormal-lists', title: both('列入异常名录', 'entry on an abnormal list') },
  judgment: { catalogue: 'judgments-and-enforcement', title: both('司法裁判', 'judgment') },
  promise: { catalogue: 'promises', title: both('信用承诺', 'credit promise') },
  honour: { catalogue: 'honours', title: both('表彰奖励', 'honour') },
  evaluation: { catalogue: 'evaluation-results', title: both('信用评价', 'evaluation result') },
  registration: { catalogue: 'registration', title: both('登记注册', 'registration') },
  qualification: { catalogue: 'titles-and-qualifications', title: both('职称和职业资格', 'qualification') },
  'contract-performance': {
    catalogue: 'contract-performance',
    title: both('合同履行', 'performance of a contract'),
  },
  volunteered: { catalogue: 'volunteered', title: both('自主提供信息', 'volunteered data') },
  'law-abidance': { catalogue: 'law-abidance', title: both('遵纪守法', 'law-abidance') },
  'intellectual-property': {
    catalogue: 'intellectual-property',
    title: both('知识产权', 'intellectual property'),
  },
  'local-supplement': {
    catalogue: 'local-supplement',
    title: both('地方补充目录信息', 'data of a local supplement'),
  },
} as const satisfies {
  readonly [kind: string]: { readonly catalogue: CatalogueKind | 'local-supplement'; readonly title: Texts };
};

/** A kind of record. */
export type RecordKind = keyof typeof recordKinds;

/** What is often taken for credit data and is none: no finding by a document with legal force (rows L247, L250). */
export const neverCreditData = {
  complaint: both('投诉举报未经认定，不是信用信息', 'a complaint is no finding, so it is no credit data'),
  suspicion: both('涉嫌违法尚未认定，不是信用信息', 'a suspicion is no finding, so it is no credit data'),
  'media-report': both('媒体报道不是信用信息', 'a report in the media is no credit data'),
  'open-case': both('立案未作决定，不是信用信息', 'a case without a decision is no credit data'),
  inspection: both('检查未作处理决定，不是信用信息', 'an inspection without a decision is no credit data'),
  review: both('家长评价不是信用信息', 'a review by parents is no credit data'),
} as const satisfies { readonly [kind: string]: Texts };

/** Kinds of Order 36 article 4, which do not hang on an edition of the catalogue (row L225). */
export const namedByOrder36: readonly RecordKind[] = ['penalty', 'serious-list', 'abnormal-list'];

/** Whether a kind stands in an edition; undefined where the edition was not read or none is named. */
export const inEdition = (kind: RecordKind, edition: CatalogueEdition | null): boolean | undefined => {
  if (namedByOrder36.includes(kind)) return true;
  const { catalogue } = recordKinds[kind];
  // a supplement is checked against the kinds that the file names
  if (catalogue === 'local-supplement') return true;
  const { since } = catalogueKinds[catalogue];
  if (edition === null) return since === '2021' ? true : undefined;
  return edition === '2025' ? undefined : since <= edition;
};
