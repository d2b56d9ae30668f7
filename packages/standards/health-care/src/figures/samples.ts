import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least hours for which a sample is kept. */
export const samplesHours = defineFigure({
  id: 'health-care/samples/hours',
  title: { 'zh-CN': '食品留样时间下限', en: 'Least hours for which a sample is kept' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 48, basis: cite('gb-31654-2021', 'samples', 'secondary', 'B358') }],
});

/** Least hours for which a sample is kept in the work norms. */
export const samplesHoursNorms = defineFigure({
  id: 'health-care/samples/hours-norms',
  title: {
    'zh-CN': '食品留样时间下限（工作规范）',
    en: 'Least hours for which a sample is kept in the work norms',
  },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 48, basis: cite('health-care-norms-2012', 'diet', 'unverified', 'B298') }],
});

/** Least hours for which a sample is kept in the food rules for schools. */
export const samplesHoursSchool = defineFigure({
  id: 'health-care/samples/hours-school',
  title: {
    'zh-CN': '食品留样时间下限（学校食品安全规定）',
    en: 'Least hours for which a sample is kept in the food rules for schools',
  },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 48, basis: cite('school-food-rules-2019', 'samples', 'secondary', 'B363') }],
});

/** Least weight of a retained sample. */
export const samplesWeight = defineFigure({
  id: 'health-care/samples/weight',
  title: { 'zh-CN': '食品留样量下限', en: 'Least weight of a retained sample' },
  unit: 'g',
  sense: 'floor',
  versions: [{ value: 125, basis: cite('gb-31654-2021', 'samples', 'secondary', 'B358') }],
});

/** Least weight of a retained sample in the work norms. */
export const samplesWeightNorms = defineFigure({
  id: 'health-care/samples/weight-norms',
  title: { 'zh-CN': '食品留样量下限（工作规范）', en: 'Least weight of a retained sample in the work norms' },
  unit: 'g',
  sense: 'floor',
  versions: [{ value: 100, basis: cite('health-care-norms-2012', 'diet', 'unverified', 'B298') }],
});

/** Least weight of a retained sample in the food rules for schools. */
export const samplesWeightSchool = defineFigure({
  id: 'health-care/samples/weight-school',
  title: {
    'zh-CN': '食品留样量下限（学校食品安全规定）',
    en: 'Least weight of a retained sample in the food rules for schools',
  },
  unit: 'g',
  sense: 'floor',
  versions: [{ value: 125, basis: cite('school-food-rules-2019', 'samples', 'unverified', 'B363') }],
});

/** All figures of the file. */
export const samplesFigures = [
  samplesHours,
  samplesHoursNorms,
  samplesHoursSchool,
  samplesWeight,
  samplesWeightNorms,
  samplesWeightSchool,
];
