import type { Basis, Texts } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Id of one of the seven dimensions of WS/T 821-2023. */
export type DimensionId =
  | 'entry'
  | 'team'
  | 'care'
  | 'health'
  | 'parenting-support'
  | 'safety'
  | 'management';

/** A dimension of WS/T 821-2023. */
export interface AssessmentDimension {
  readonly id: DimensionId;
  /** Chapter of the standard; the number is inferred from cited clauses. */
  readonly chapter: number;
  readonly title: Texts;
  /** Most points. */
  readonly max: number;
}

const dimension = (
  id: DimensionId,
  chapter: number,
  zh: string,
  en: string,
  max: number,
): AssessmentDimension => ({ id, chapter, title: { 'zh-CN': zh, en }, max });

/** The seven dimensions of WS/T 821-2023 with their maxima; 1000 points together. */
export const assessmentDimensions: readonly AssessmentDimension[] = [
  dimension('entry', 4, '办托条件', 'Premises and entry conditions', 100),
  dimension('team', 5, '托育队伍', 'Team', 140),
  dimension('care', 6, '保育照护', 'Care', 200),
  dimension('health', 7, '卫生保健', 'Health care', 210),
  dimension('parenting-support', 8, '养育支持', 'Parenting support', 80),
  dimension('safety', 9, '安全保障', 'Safety', 200),
  dimension('management', 10, '机构管理', 'Management', 70),
];

/** Points of all dimensions together. */
export const ASSESSMENT_TOTAL = 1000;

/** How many indicators of WS/T 821-2023 are basic standards, one failure of which vetoes. */
export const BASIC_STANDARDS = 16;

/** Where the maxima and the number of basic standards stand. */
export const assessmentBasis: {
  readonly [K in 'total' | 'maxima' | 'grades' | 'basicStandards']: Basis & { readonly row: string };
} = {
  total: cite('ws-t-821-2023', 'total', 'secondary', 'N251'),
  maxima: cite('ws-t-821-2023', 'weights', 'secondary', 'N252'),
  grades: cite('ws-t-821-2023', 'grades', 'secondary', 'N253'),
  basicStandards: cite('ws-t-821-2023', 'veto', 'secondary', 'N254'),
};
