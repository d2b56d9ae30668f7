import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most hours until a suspected food poisoning is reported. */
export const accidentsReportHours = defineFigure({
  id: 'health-care/accidents/report-hours',
  title: { 'zh-CN': '疑似食物中毒报告时限', en: 'Most hours until a suspected food poisoning is reported' },
  unit: 'hour',
  sense: 'ceiling',
  versions: [
    { value: 2, basis: cite('catering-practice-2018', 'report of suspected poisoning', 'secondary', 'B367') },
  ],
});

/** All figures of the file. */
export const accidentsFigures = [accidentsReportHours];
