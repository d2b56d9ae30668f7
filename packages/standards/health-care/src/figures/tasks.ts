import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Tasks of health care. */
export const tasksAll = defineFigure({
  id: 'health-care/tasks/all',
  title: { 'zh-CN': '卫生保健工作内容', en: 'Tasks of health care' },
  unit: 'item',
  sense: 'superset',
  versions: [
    {
      value: [
        'daily-routine',
        'diet',
        'exercise',
        'checks-and-observation',
        'hygiene',
        'immunisation',
        'files',
      ],
      basis: cite('health-care-measures-2010', 'art. 15', 'primary', 'B283'),
    },
  ],
});

/** All figures of the file. */
export const tasksFigures = [tasksAll];
