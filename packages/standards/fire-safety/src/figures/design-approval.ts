import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Area above which works are a special project. */
export const specialProjectArea = defineFigure({
  id: 'fire-safety/special-project-area',
  title: { 'zh-CN': '特殊建设工程面积', en: 'Area above which works are a special project' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [
    { value: 1000, basis: cite('construction-fire-review-order-51', 'art. 14(5)', 'primary', 'B267') },
  ],
});

/** The figures of this file. */
export const designApprovalFigures = [specialProjectArea];
