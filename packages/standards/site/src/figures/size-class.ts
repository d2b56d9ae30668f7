import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

const table = cite('jgj-39-2019', 'table 1.0.3-1', 'secondary', 'B045');

/** Classes from which a nursery is of medium size. */
export const nurseryMedium = defineFigure({
  id: 'site/size-class/nursery-medium',
  title: { 'zh-CN': '中型托儿所最少班数', en: 'Least classes of a nursery of medium size' },
  unit: 'class',
  versions: [{ value: 4, basis: table }],
});

/** Classes from which a nursery is large. */
export const nurseryLarge = defineFigure({
  id: 'site/size-class/nursery-large',
  title: { 'zh-CN': '大型托儿所最少班数', en: 'Least classes of a large nursery' },
  unit: 'class',
  versions: [{ value: 8, basis: table }],
});

/** Classes from which a kindergarten is of medium size. */
export const kindergartenMedium = defineFigure({
  id: 'site/size-class/kindergarten-medium',
  title: { 'zh-CN': '中型幼儿园最少班数', en: 'Least classes of a kindergarten of medium size' },
  unit: 'class',
  versions: [
    { value: 5, to: '2019-09-30', basis: cite('jgj-39-2016', 'table 1.0.3-1', 'secondary', 'AB001') },
    { value: 5, from: '2019-10-01', basis: table },
  ],
});

/** Classes from which a kindergarten is large. */
export const kindergartenLarge = defineFigure({
  id: 'site/size-class/kindergarten-large',
  title: { 'zh-CN': '大型幼儿园最少班数', en: 'Least classes of a large kindergarten' },
  unit: 'class',
  versions: [
    { value: 10, to: '2019-09-30', basis: cite('jgj-39-2016', 'table 1.0.3-1', 'secondary', 'AB001') },
    { value: 9, from: '2019-10-01', basis: table },
  ],
});

/** The figures of this file. */
export const sizeClassFigures = [kindergartenLarge, kindergartenMedium, nurseryLarge, nurseryMedium];
