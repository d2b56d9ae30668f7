import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Months within which a health check of staff must be renewed. */
export const healthCheckMonths = defineFigure({
  id: 'staffing/health-check/months',
  title: { 'zh-CN': '工作人员健康检查间隔上限', en: 'Most months between health checks of staff' },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 12, basis: cite('management-norms-2019', 'art. 28', 'secondary', 'N144') }],
});
