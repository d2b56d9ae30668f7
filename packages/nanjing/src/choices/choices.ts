import type { Choice } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';

/**
 * Whether the plan still holds after 2025: its targets run to that year, and no successor is known. Stamped on every
 * finding from the plan; such findings never change the verdict.
 */
export const planInForce = {
  id: 'planInForce',
  title: {
    'zh-CN': '2025年之后南京实施方案是否仍然有效',
    en: 'Whether the plan of Nanjing still holds after 2025',
  },
  options: {
    yes: { 'zh-CN': '仍然有效', en: 'It holds' },
    no: { 'zh-CN': '不再有效', en: 'It does not hold' },
  },
} as const satisfies Choice;

/** Whether the hours of training bind only those who offer it, as the plan words it, or each worker as well. */
export const trainingAttendance = {
  id: 'trainingAttendance',
  title: {
    'zh-CN': '每年72课时和40课时是只要求提供，还是要求每名从业人员参加',
    en: 'Whether the 72 and 40 class hours are only offered, or attended by each worker',
  },
  options: {
    offered: { 'zh-CN': '只要求提供', en: 'Only offered' },
    'each-person': { 'zh-CN': '每名从业人员都要参加', en: 'Attended by each worker' },
  },
  default: {
    option: 'offered',
    basis: cite('nanjing-plan-2020', '三(三)4', 'primary', 'L125'),
  },
} as const satisfies Choice;

/** Open questions of the pack. */
export const choices: readonly Choice[] = [logCounting, planInForce, trainingAttendance];
