import type { Choice } from '@tuoyu/core';

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

/** All choices of the pack. */
export const choices: readonly Choice[] = [carersCounted, childrenCounted, mixedClassRatio, ratioRounding];
