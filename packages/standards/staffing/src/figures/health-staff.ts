import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Fewest health workers of an institution. */
export const healthWorkers = defineFigure({
  id: 'staffing/health-staff/least',
  title: { 'zh-CN': '保健人员数下限', en: 'Fewest health workers of an institution' },
  unit: 'person',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('hygiene-evaluation-2022', 'staff', 'secondary', 'N219') }],
});

/** Most children per full-time health worker. */
export const childrenPerHealthWorker = defineFigure({
  id: 'staffing/health-staff/children',
  title: { 'zh-CN': '每名专职保健人员对应儿童数上限', en: 'Most children per full-time health worker' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 150, basis: cite('health-care-measures-2010', 'art. 12', 'primary', 'B280') }],
});

/** Numbers of health staff. */
export const healthStaffFigures = [childrenPerHealthWorker, healthWorkers];
