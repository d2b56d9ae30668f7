import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most days between a change and its registration. */
export const changeDays = defineFigure({
  id: 'supervision/registration-change/days',
  title: { 'zh-CN': '变更登记期限', en: 'Most days until a change is registered' },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 30, basis: cite('market-registration-regulation', 'art. 24', 'primary', 'L200') }],
});

/** Least days in which a prepayment comes back without a reason. */
export const coolingOffLimit = defineFigure({
  id: 'supervision/cooling-off/days',
  title: { 'zh-CN': '无理由退款天数下限', en: 'Least days for a refund without reason' },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 7, basis: cite('prepaid-fees-interpretation-2025', 'art. 14', 'primary', 'AN082') }],
});

/** Most months between audits of the handling of data of minors. */
export const auditMonths = defineFigure({
  id: 'supervision/data-audit/months',
  title: { 'zh-CN': '个人信息合规审计间隔上限', en: 'Most months between audits of data' },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 12, basis: cite('minors-online-regulation-2024', 'art. 37', 'primary', 'AN077') }],
});

/** Most months since the day of a fire-safety pass certificate. */
export const certificateMonths = defineFigure({
  id: 'supervision/fire-certificate/months',
  title: { 'zh-CN': '消防安全检查合格证明时限', en: 'Most months since a fire-safety pass certificate' },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 12, basis: cite('ws-t-821-2023', '4.1.4', 'secondary', 'N261') }],
});

/** Numbers of days and months. */
export const dayFigures = [changeDays, coolingOffLimit, auditMonths, certificateMonths];
