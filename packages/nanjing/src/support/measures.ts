import type { Texts } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { t } from '../plan/notation.js';
import type { BodyId } from '../responsibilities/bodies.js';

/** Id of a support, as the field of an institution's record that lists what is received. */
export type SupportId =
  | 'household-water'
  | 'household-power'
  | 'household-gas'
  | 'vat'
  | 'deed-tax'
  | 'property-tax'
  | 'registration-fee'
  | 'land'
  | 'space'
  | 'rent-cut'
  | 'purchase'
  | 'running-subsidy';

/** A condition of a support. */
export interface SupportCondition {
  /** Name of the fact that decides it. */
  readonly fact: FactId;
  readonly text: Texts;
  /** Whether the plan states it; one that it leaves open is asked of a body and never guessed. */
  readonly stated: boolean;
}

/** A fact on which supports depend. Absent means not known. */
export type FactId =
  | 'qualifiesForHouseholdPrices'
  | 'servesCommunity'
  | 'meetsTaxRules'
  | 'facilityOrNonProfit'
  | 'onAllocationCatalogue'
  | 'privateProvider'
  | 'districtOffers'
  | 'meetsDistrictRules';

/** A support that the plan names. */
export interface SupportMeasure {
  readonly id: SupportId;
  readonly title: Texts;
  /** Numbers of the statements. */
  readonly statements: readonly number[];
  readonly basis: readonly ReturnType<typeof cite>[];
  /** `entitled`: it is given to whoever meets the conditions. `discretion`: an authority may give it. */
  readonly grant: 'entitled' | 'discretion';
  readonly conditions: readonly SupportCondition[];
  /** Who is asked about what the plan leaves open. */
  readonly ask: readonly BodyId[];
  /** Affordable institutions come first. */
  readonly affordableFirst: boolean;
  /** Another text that may give it to an institution that the plan does not reach, from its day on. */
  readonly beyond?: { readonly from: string; readonly basis: ReturnType<typeof cite>; readonly text: Texts };
}

const plan = (locator: string, row: string) => cite('nanjing-plan-2020', locator, 'primary', row);

const condition = (fact: FactId, stated: boolean, zh: string, en: string): SupportCondition => ({
  fact,
  stated,
  text: t(zh, en),
});

const qualifies = condition(
  'qualifiesForHouseholdPrices',
  false,
  '符合执行居民价格的条件；方案没有写明条件',
  'qualifies for household prices; the plan does not say what qualifies',
);
const serves = condition('servesCommunity', true, '在社区提供照护服务', 'provides care in a community');
const byRules = condition(
  'meetsTaxRules',
  false,
  '符合该税费自身的减免规定；方案只说“按规定”',
  'meets the rules of that tax or fee; the plan only says under the rules',
);
const offers = condition(
  'districtOffers',
  false,
  '所在区、街镇或者社区提供这项支持',
  'the district, street, town or community offers it',
);
const privately = condition('privateProvider', true, '由社会力量举办', 'founded by a private provider');

const price = (id: SupportId, zh: string, en: string): SupportMeasure => ({
  id,
  title: t(zh, en),
  statements: [69],
  basis: [plan('三(三)2', 'L112')],
  grant: 'entitled',
  conditions: [qualifies],
  ask: ['development-reform'],
  affordableFirst: false,
});

const tax = (id: SupportId, zh: string, en: string, ask: readonly BodyId[]): SupportMeasure => ({
  id,
  title: t(zh, en),
  statements: [70],
  basis: [plan('三(三)2', 'L113')],
  grant: 'entitled',
  conditions: [serves, byRules],
  ask,
  affordableFirst: false,
});

const tool = (id: SupportId, zh: string, en: string): SupportMeasure => ({
  id,
  title: t(zh, en),
  statements: [23],
  basis: [plan('三(一)2', 'L066')],
  grant: 'discretion',
  conditions: [privately, offers],
  ask: ['district-governments', 'jiangbei-committee'],
  affordableFirst: false,
});

const money = (id: SupportId, zh: string, en: string): SupportMeasure => ({
  id,
  title: t(zh, en),
  statements: [72],
  basis: [plan('三(三)2', 'L115')],
  grant: 'discretion',
  conditions: [
    condition(
      'meetsDistrictRules',
      false,
      '符合所在区的办法；方案只说优先发展普惠机构',
      'meets the rules of the district; the plan only says that affordable institutions come first',
    ),
  ],
  ask: ['district-governments', 'jiangbei-committee', 'finance', 'health'],
  affordableFirst: true,
});

/** The supports that the plan names, with the conditions that it states and those that it leaves open. */
export const supportMeasures: readonly SupportMeasure[] = [
  price('household-water', '用水执行居民价格', 'Water at the household price'),
  price('household-power', '用电执行居民价格', 'Power at the household price'),
  price('household-gas', '用气执行居民价格', 'Gas at the household price'),
  {
    ...tax('vat', '免征增值税', 'Relief from VAT', ['tax']),
    beyond: {
      from: '2026-01-01',
      basis: cite('vat-law', 'art. 24(7)', 'primary', 'AN089'),
      text: t(
        '增值税法对托儿所的育养服务免税；托育机构是否算托儿所，细则由国务院规定',
        'The VAT Law frees the care that nurseries (托儿所) give; whether an institution counts as one is left to details of the State Council',
      ),
    },
  },
  tax('deed-tax', '免征契税', 'Relief from deed tax', ['tax']),
  tax('property-tax', '免征房产税', 'Relief from property tax', ['tax']),
  tax('registration-fee', '免收不动产登记费', 'Relief from the property-registration fee', [
    'planning-resources',
  ]),
  {
    id: 'land',
    title: t('划拨用地', 'Allocated land'),
    statements: [64],
    basis: [plan('三(三)1', 'L107')],
    grant: 'discretion',
    conditions: [
      condition(
        'facilityOrNonProfit',
        true,
        '用于照护服务设施，或者机构为非营利性',
        'for a care facility, or for a non-profit institution',
      ),
      condition('onAllocationCatalogue', true, '符合《划拨用地目录》', 'on the catalogue of allocated land'),
    ],
    ask: ['planning-resources'],
    affordableFirst: false,
  },
  tool('space', '提供场地', 'Space'),
  tool('rent-cut', '减免租金', 'A rent cut'),
  {
    ...money('purchase', '政府购买服务', 'Purchased services'),
    statements: [23, 72],
    basis: [plan('三(三)2', 'L115'), plan('三(一)2', 'L066')],
  },
  money('running-subsidy', '财政补贴', 'A subsidy'),
];
