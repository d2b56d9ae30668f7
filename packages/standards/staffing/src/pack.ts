import { catalogueOf, definePack } from '@tuoyu/core';
import { topic } from '@tuoyu/instruments';
import { choices } from './choices.js';
import { careTrainingFigures } from './figures/care-training.js';
import { carerRatioFigures } from './figures/carer-ratio.js';
import { classAgeFigures } from './figures/class-age.js';
import { classSizeFigures } from './figures/class-size.js';
import { cookFigures } from './figures/cooks.js';
import { guardFigures } from './figures/guards.js';
import { headFigures } from './figures/head.js';
import { healthCheckMonths } from './figures/health-check.js';
import { healthStaffFigures } from './figures/health-staff.js';
import { homeBasedFigures } from './figures/home-based.js';
import { yearlyFigures } from './figures/yearly.js';
import { measures } from './measures.js';
import { rules } from './rules/index.js';

/** Staffing (人员配置): class sizes, carer ratios, posts, qualifications, training, health, and checks of records. */
export const staffing = definePack({
  name: '@tuoyu/standards-staffing',
  version: '0.0.0',
  title: { 'zh-CN': '人员配置', en: 'Staffing' },
  rules,
  figures: [
    ...careTrainingFigures,
    ...carerRatioFigures,
    ...classAgeFigures,
    ...classSizeFigures,
    ...cookFigures,
    ...guardFigures,
    ...headFigures,
    healthCheckMonths,
    ...healthStaffFigures,
    ...homeBasedFigures,
    ...yearlyFigures,
  ],
  choices,
  measures,
  topics: [topic('age-bands'), topic('cooks'), topic('health-staff'), topic('mixed-class-ratio')],
});

/** Id of a rule of the pack. */
export type StaffingRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const staffingCatalogue = catalogueOf(staffing);
