import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

const basis = cite('setup-standard-2019', 'art. 19', 'secondary', 'N113');

/** Most children in an infant class (乳儿班), 6 to 12 months. */
export const infantClassSize = defineFigure({
  id: 'staffing/class-size/infant',
  title: { 'zh-CN': '乳儿班班额上限', en: 'Most children in an infant class' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 10, basis }],
});

/** Most children in a younger toddler class (托小班), 12 to 24 months. */
export const youngerToddlerClassSize = defineFigure({
  id: 'staffing/class-size/younger-toddler',
  title: { 'zh-CN': '托小班班额上限', en: 'Most children in a younger toddler class' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 15, basis }],
});

/** Most children in an older toddler class (托大班), 24 to 36 months. */
export const olderToddlerClassSize = defineFigure({
  id: 'staffing/class-size/older-toddler',
  title: { 'zh-CN': '托大班班额上限', en: 'Most children in an older toddler class' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 20, basis }],
});

/** Most children in a mixed-age class (混合编班), from 18 months. */
export const mixedClassSize = defineFigure({
  id: 'staffing/class-size/mixed',
  title: { 'zh-CN': '混合编班班额上限', en: 'Most children in a mixed-age class' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 18, basis: cite('setup-standard-2019', 'art. 19', 'secondary', 'N114') }],
});

/** Figures of article 19. */
export const classSizeFigures = [
  infantClassSize,
  mixedClassSize,
  olderToddlerClassSize,
  youngerToddlerClassSize,
];
