import type { Choice } from '@tuoyu/core';
import { logCounting } from '@tuoyu/instruments';

// Article 20 of the set-up standard states the ratios and leaves all of the following open. No text supports a default.

/** Which children a ratio counts. */
export const childrenCounted = {
  id: 'childrenCounted',
  title: {
    'zh-CN': '师幼比按在册还是实到婴幼儿计算',
    en: 'Whether a ratio counts the children enrolled or present',
  },
  options: {
    enrolled: { 'zh-CN': '在册人数', en: 'Children on the roll of the class' },
    present: { 'zh-CN': '实到人数', en: 'Children present' },
  },
} as const satisfies Choice;

/** Which carers a ratio counts. */
export const carersCounted = {
  id: 'carersCounted',
  title: {
    'zh-CN': '师幼比按在岗还是配备的保育人员计算',
    en: 'Whether a ratio counts the carers on duty or assigned',
  },
  options: {
    'on-duty': { 'zh-CN': '同一时间在岗的保育人员', en: 'Carers on duty in the class at the same time' },
    assigned: { 'zh-CN': '配备到该班的保育人员', en: 'Carers assigned to the class' },
  },
} as const satisfies Choice;

/** How the number of carers that a ratio gives is rounded. */
export const ratioRounding = {
  id: 'ratioRounding',
  title: { 'zh-CN': '师幼比的取整方式', en: 'How the carers that a ratio asks for are rounded' },
  options: {
    up: { 'zh-CN': '进一取整：每名婴幼儿均在比例之内', en: 'Up: every child is within the ratio' },
    nearest: { 'zh-CN': '四舍五入取整', en: 'To the nearest whole carer, halves up' },
  },
} as const satisfies Choice;

/** The ratio of a mixed-age class: no national text states one, and local custom differs. */
export const mixedClassRatio = {
  id: 'mixedClassRatio',
  title: { 'zh-CN': '混合编班的师幼比', en: 'Children per carer in a mixed-age class' },
  options: {
    '3': { 'zh-CN': '1:3', en: '1:3' },
    '5': { 'zh-CN': '1:5', en: '1:5' },
    '6': { 'zh-CN': '1:6', en: '1:6' },
    '7': { 'zh-CN': '1:7', en: '1:7' },
  },
} as const satisfies Choice;

/** The month in which two age bands of article 19 meet: the standard counts it in both, the care outline below. */
export const boundaryMonth = {
  id: 'boundaryMonth',
  title: {
    'zh-CN': '满12、24、36个月当月的婴幼儿归入哪个月龄段',
    en: 'To which age band a child of 12, 24 or 36 whole months belongs',
  },
  options: {
    upper: { 'zh-CN': '较大月龄段（满月即升入）', en: 'The upper band, from the day the month is complete' },
    lower: { 'zh-CN': '较小月龄段', en: 'The lower band, until the next month is complete' },
  },
} as const satisfies Choice;

/** Whether an infant class takes children below six months, of whom no text speaks. */
export const underSixMonths = {
  id: 'underSixMonths',
  title: {
    'zh-CN': '乳儿班可否收托6个月以下婴儿',
    en: 'Whether an infant class takes children below six months',
  },
  options: {
    admitted: { 'zh-CN': '可以收托', en: 'It may take them' },
    'not-admitted': { 'zh-CN': '不收托', en: 'It takes children from six months' },
  },
} as const satisfies Choice;

/** How health staff and cooks by number of children are counted between two steps. */
export const staffStepRounding = {
  id: 'staffStepRounding',
  title: {
    'zh-CN': '保健人员、炊事人员按人数配备的取整方式',
    en: 'How steps of children are counted for health staff and cooks',
  },
  options: {
    started: { 'zh-CN': '不足一档按一档计', en: 'A step that has begun counts' },
    full: { 'zh-CN': '满一档方计', en: 'Only a full step counts' },
  },
} as const satisfies Choice;

/** All choices of the pack; periods of a year are counted as the shared choice says. */
export const choices: readonly Choice[] = [
  boundaryMonth,
  carersCounted,
  childrenCounted,
  logCounting,
  mixedClassRatio,
  ratioRounding,
  staffStepRounding,
  underSixMonths,
];
