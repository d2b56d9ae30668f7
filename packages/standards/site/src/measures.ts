import { defineMeasure } from '@tuoyu/core';
import { f } from './record.js';
import { classCount } from './size-class.js';

/** Quantities of the premises that reports carry for ratings to read. */
export const measures = [
  defineMeasure({
    id: 'site/class-count',
    title: {
      'zh-CN': '班数（幼儿园含幼儿班）',
      en: 'Classes, with those for older children of a kindergarten',
    },
    unit: 'class',
    value: classCount,
  }),
  defineMeasure({
    id: 'site/outdoor-area',
    title: { 'zh-CN': '室外活动场地面积', en: 'Outdoor area' },
    unit: 'm2',
    value: f('/outdoor/area'),
  }),
];
