import { catalogueOf, definePack } from '@tuoyu/core';
import { choices } from './choices.js';
import { carerRatioFigures } from './figures/carer-ratio.js';
import { classSizeFigures } from './figures/class-size.js';
import { healthCheckMonths } from './figures/health-check.js';
import { rules } from './rules/index.js';

/** Staffing (人员配置): class sizes, carer ratios, and what every member of staff needs. */
export const staffing = definePack({
  name: '@tuoyu/standards-staffing',
  version: '0.0.0',
  title: { 'zh-CN': '人员配置', en: 'Staffing' },
  rules,
  figures: [...classSizeFigures, ...carerRatioFigures, healthCheckMonths],
  choices,
});

/** Id of a rule of the pack. */
export type StaffingRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const staffingCatalogue = catalogueOf(staffing);
