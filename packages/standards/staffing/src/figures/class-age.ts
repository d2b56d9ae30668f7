import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Age in months from which an infant class takes children. */
export const infantFromMonths = defineFigure({
  id: 'staffing/class-age/infant-from',
  title: { 'zh-CN': '乳儿班最小月龄', en: 'Age in months from which an infant class takes children' },
  unit: 'month',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('setup-standard-2019', 'art. 19', 'secondary', 'N113') }],
});

/** Age in months from which a younger toddler class takes children. */
export const youngerFromMonths = defineFigure({
  id: 'staffing/class-age/younger-toddler-from',
  title: { 'zh-CN': '托小班最小月龄', en: 'Age in months from which a younger toddler class takes children' },
  unit: 'month',
  sense: 'floor',
  versions: [{ value: 12, basis: cite('setup-standard-2019', 'art. 19', 'secondary', 'N113') }],
});

/** Age in months from which an older toddler class takes children. */
export const olderFromMonths = defineFigure({
  id: 'staffing/class-age/older-toddler-from',
  title: { 'zh-CN': '托大班最小月龄', en: 'Age in months from which an older toddler class takes children' },
  unit: 'month',
  sense: 'floor',
  versions: [{ value: 24, basis: cite('setup-standard-2019', 'art. 19', 'secondary', 'N113') }],
});

/** Age in months to which an older toddler class takes children. */
export const olderToMonths = defineFigure({
  id: 'staffing/class-age/older-toddler-to',
  title: { 'zh-CN': '托大班最大月龄', en: 'Age in months to which an older toddler class takes children' },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 36, basis: cite('setup-standard-2019', 'art. 19', 'secondary', 'N113') }],
});

/** Age in months from which classes may be mixed. */
export const mixedFromMonths = defineFigure({
  id: 'staffing/class-age/mixed-from',
  title: { 'zh-CN': '混合编班最小月龄', en: 'Age in months from which classes may be mixed' },
  unit: 'month',
  sense: 'floor',
  versions: [{ value: 18, basis: cite('setup-standard-2019', 'art. 19', 'secondary', 'N114') }],
});

/** Age bands of article 19. */
export const classAgeFigures = [
  infantFromMonths,
  mixedFromMonths,
  olderFromMonths,
  olderToMonths,
  youngerFromMonths,
];
