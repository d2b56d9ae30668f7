import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least minutes of an airing of rooms. */
export const hygieneAiringMinutes = defineFigure({
  id: 'health-care/hygiene/airing-minutes',
  title: { 'zh-CN': '每次通风时间下限', en: 'Least minutes of an airing of rooms' },
  unit: 'minute',
  sense: 'floor',
  versions: [{ value: 10, basis: cite('health-care-norms-2012', 'hygiene', 'unverified', 'B303') }],
});

/** Least airings of rooms a day. */
export const hygieneAirings = defineFigure({
  id: 'health-care/hygiene/airings',
  title: { 'zh-CN': '每日通风次数下限', en: 'Least airings of rooms a day' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('health-care-norms-2012', 'hygiene', 'unverified', 'B303') }],
});

/** Least airings of bedding a month. */
export const hygieneBeddingAirings = defineFigure({
  id: 'health-care/hygiene/bedding-airings',
  title: { 'zh-CN': '每月晾晒被褥次数下限', en: 'Least airings of bedding a month' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('health-care-norms-2012', 'hygiene', 'secondary', 'B305') }],
});

/** Least washes of bedding a month. */
export const hygieneBeddingWashes = defineFigure({
  id: 'health-care/hygiene/bedding-washes',
  title: { 'zh-CN': '每月清洗被褥次数下限', en: 'Least washes of bedding a month' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('health-care-norms-2012', 'hygiene', 'secondary', 'B305') }],
});

/** Most days between airings of books. */
export const hygieneBookDays = defineFigure({
  id: 'health-care/hygiene/book-days',
  title: { 'zh-CN': '图书晾晒间隔天数上限', en: 'Most days between airings of books' },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 14, basis: cite('health-care-norms-2012', 'hygiene', 'unverified', 'B306') }],
});

/** Most days between washes of toys. */
export const hygieneToyDays = defineFigure({
  id: 'health-care/hygiene/toy-days',
  title: { 'zh-CN': '玩具清洗间隔天数上限', en: 'Most days between washes of toys' },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 7, basis: cite('health-care-norms-2012', 'hygiene', 'secondary', 'B306') }],
});

/** All figures of the file. */
export const hygieneFigures = [
  hygieneAiringMinutes,
  hygieneAirings,
  hygieneBeddingAirings,
  hygieneBeddingWashes,
  hygieneBookDays,
  hygieneToyDays,
];
