import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Fewest years of relevant management of the head. */
export const headManagementYears = defineFigure({
  id: 'staffing/head/management-years',
  title: { 'zh-CN': '负责人相关管理工作年限下限', en: 'Fewest years of relevant management of the head' },
  unit: 'year',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('setup-standard-2019', 'art. 18', 'secondary', 'N109') }],
});

/** Fewest class hours of training of the head. */
export const headHours = defineFigure({
  id: 'staffing/head/training-hours',
  title: { 'zh-CN': '负责人培训总学时下限', en: 'Fewest class hours of training of the head' },
  unit: 'class-hour',
  sense: 'floor',
  versions: [{ value: 60, basis: cite('ws-t-821-2023', '5.2.1', 'secondary', 'N276') }],
});

/** Fewest class hours of theory of the head. */
export const headTheoryHours = defineFigure({
  id: 'staffing/head/theory-hours',
  title: { 'zh-CN': '负责人培训理论学时下限', en: 'Fewest class hours of theory of the head' },
  unit: 'class-hour',
  sense: 'floor',
  versions: [{ value: 40, basis: cite('training-outlines-2021', 'head outline', 'unverified', 'N193') }],
});

/** Fewest class hours of practice of the head. */
export const headPracticeHours = defineFigure({
  id: 'staffing/head/practice-hours',
  title: { 'zh-CN': '负责人培训实践学时下限', en: 'Fewest class hours of practice of the head' },
  unit: 'class-hour',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('training-outlines-2021', 'head outline', 'unverified', 'N193') }],
});

/** Figures on the head. */
export const headFigures = [headManagementYears, headPracticeHours, headTheoryHours, headHours];
