import type { Texts } from '@tuoyu/core';
import { cnHygieneSelfEvaluation } from './profiles.js';

/** One of the four areas of the hygiene evaluation of 2022. */
export interface HygieneArea {
  /** As the record names it. */
  readonly area: 'environment' | 'facilities' | 'staffing' | 'systems';
  readonly title: Texts;
  /** Rules for what is known of the area. */
  readonly rules: readonly string[];
}

const clauses = {
  environment: ['environment', '环境卫生', 'Environment'],
  facilities: ['facilities', '设施设备', 'Facilities'],
  staffing: ['staff', '人员配备', 'Staffing'],
  systems: ['systems', '卫生保健制度', 'Health-care systems'],
} as const;

/**
 * The four areas with the rules for what is known of them. Which of the fourteen items a rule is, and what the other items
 * say, was not read: `/hygieneEvaluation/items` of the record is the slot for each of them, and no rule stands for the
 * health-care systems.
 *
 * @example
 * hygieneAreas().map(({ area }) => area); // => ['environment', 'facilities', 'staffing', 'systems']
 */
export const hygieneAreas = (): readonly HygieneArea[] => {
  const rules = cnHygieneSelfEvaluation.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.rules);
  return Object.entries(clauses).map(([area, [clause, zh, en]]) => ({
    area: area as HygieneArea['area'],
    title: { 'zh-CN': zh, en },
    rules: rules
      .filter(({ basis }) =>
        basis.some((one) => one.instrument === 'hygiene-evaluation-2022' && one.clause === clause),
      )
      .map(({ id }) => id)
      .sort(),
  }));
};
