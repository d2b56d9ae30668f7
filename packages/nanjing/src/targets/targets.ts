import type { Texts } from '@tuoyu/core';
import type { PlanFigureId } from '../figures/figures.js';
import type { DistrictYearField } from './fields.js';
import type { TargetId, TargetStatus } from './types.js';

/** How a target is counted. */
export type Counting =
  | { readonly kind: 'share'; readonly of: DistrictYearField; readonly among: DistrictYearField }
  | { readonly kind: 'count'; readonly of: DistrictYearField }
  /** Counted among resident or registered infants, as chosen. */
  | { readonly kind: 'enrolment' }
  /** For each district or in total, as chosen. */
  | { readonly kind: 'district-events' }
  /** Numbers side by side, without a figure. */
  | { readonly kind: 'units'; readonly of: readonly DistrictYearField[] }
  | { readonly kind: 'circle' };

/** A target as data: its figure stands with the figures of the plan, its words with the statements. */
export interface TargetRule {
  readonly id: TargetId;
  readonly statement: number;
  /** Where no figure has a title. */
  readonly title?: Texts;
  readonly figure: PlanFigureId | null;
  readonly judged: TargetStatus['judged'];
  readonly counting: Counting;
  /** Level at which it is counted; both without it. */
  readonly level?: 'city';
}

const share = (of: DistrictYearField, among: DistrictYearField): Counting => ({ kind: 'share', of, among });
const count = (of: DistrictYearField): Counting => ({ kind: 'count', of });

/** Every countable target of the plan, in the order of its statements. */
export const targetRules: readonly TargetRule[] = [
  {
    id: 'demonstration-units',
    statement: 4,
    title: { 'zh-CN': '示范单位数', en: 'Demonstration units' },
    figure: null,
    judged: 'at-horizon',
    counting: {
      kind: 'units',
      of: ['demonstrationDistricts', 'demonstrationStreetTowns', 'demonstrationInstitutions'],
    },
  },
  {
    id: 'community-coverage',
    statement: 5,
    figure: 'nanjing/community-coverage',
    judged: 'at-horizon',
    counting: share('communitiesCovered', 'communities'),
  },
  {
    id: 'affordable-share',
    statement: 6,
    title: { 'zh-CN': '普惠机构占比', en: 'Share of affordable institutions' },
    figure: null,
    judged: 'at-horizon',
    counting: share('affordableInstitutions', 'institutions'),
  },
  {
    id: 'affordable-per-street-town',
    statement: 7,
    figure: 'nanjing/affordable-per-street-town',
    judged: 'at-horizon',
    counting: share('streetTownsWithAffordable', 'streetTowns'),
  },
  {
    id: 'enrolment-rate',
    statement: 8,
    figure: 'nanjing/enrolment-share',
    judged: 'at-horizon',
    counting: { kind: 'enrolment' },
    level: 'city',
  },
  {
    id: 'certified-staff',
    statement: 9,
    figure: 'nanjing/certified-share',
    judged: 'at-horizon',
    counting: share('staffCertified', 'staff'),
  },
  {
    id: 'newborn-visits',
    statement: 14,
    figure: 'nanjing/newborn-visits',
    judged: 'every-year',
    counting: share('newbornFamiliesVisited', 'newbornFamiliesWanting'),
  },
  {
    id: 'city-events',
    statement: 15,
    figure: 'nanjing/city-events',
    judged: 'every-year',
    counting: count('eventsCity'),
    level: 'city',
  },
  {
    id: 'district-events',
    statement: 16,
    figure: 'nanjing/district-events',
    judged: 'every-year',
    counting: { kind: 'district-events' },
  },
  {
    id: 'centre-events',
    statement: 17,
    figure: 'nanjing/centre-events',
    judged: 'every-year',
    counting: share('centresServing', 'centres'),
  },
  {
    id: 'online-guidance',
    statement: 18,
    figure: 'nanjing/online-coverage',
    judged: 'every-year',
    counting: share('onlineServed', 'onlineWanting'),
    level: 'city',
  },
  {
    id: 'parent-child-rooms',
    statement: 21,
    figure: 'nanjing/parent-child-rooms',
    judged: 'no-day',
    counting: share('communitiesWithRoom', 'communities'),
  },
  {
    id: 'fifteen-minute-circle',
    statement: 24,
    figure: 'nanjing/circle-minutes',
    judged: 'no-day',
    counting: { kind: 'circle' },
  },
  {
    id: 'mother-baby-facilities',
    statement: 66,
    figure: 'nanjing/mother-baby-share',
    judged: 'at-horizon',
    counting: share('placesDone', 'placesRequired'),
  },
  {
    id: 'skill-training-hours',
    statement: 82,
    figure: 'nanjing/skill-hours',
    judged: 'every-year',
    counting: count('skillHours'),
  },
  {
    id: 'ethics-training-hours',
    statement: 83,
    figure: 'nanjing/ethics-hours',
    judged: 'every-year',
    counting: count('ethicsHours'),
  },
  {
    id: 'yearly-inspections',
    statement: 95,
    figure: 'nanjing/inspections',
    judged: 'every-year',
    counting: share('institutionsInspected', 'institutions'),
  },
];
