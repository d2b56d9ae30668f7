import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least months for which purchase records are kept after the shelf-life. */
export const purchasesMonths = defineFigure({
  id: 'health-care/purchases/months',
  title: {
    'zh-CN': '进货记录在保质期满后保存月数下限',
    en: 'Least months for which purchase records are kept after the shelf-life',
  },
  unit: 'month',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('food-safety-law', 'art. 53, 50(2)', 'primary', 'AB058') }],
});

/** Least months for which purchase records of food without a shelf-life are kept. */
export const purchasesMonthsNoShelfLife = defineFigure({
  id: 'health-care/purchases/months-no-shelf-life',
  title: {
    'zh-CN': '无保质期食品进货记录保存月数下限',
    en: 'Least months for which purchase records of food without a shelf-life are kept',
  },
  unit: 'month',
  sense: 'floor',
  versions: [{ value: 24, basis: cite('food-safety-law', 'art. 53, 50(2)', 'primary', 'AB058') }],
});

/** All figures of the file. */
export const purchasesFigures = [purchasesMonths, purchasesMonthsNoShelfLife];
