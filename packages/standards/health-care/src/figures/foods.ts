import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Foods that a school canteen does not serve. */
export const foodsForbidden = defineFigure({
  id: 'health-care/foods/forbidden',
  title: { 'zh-CN': '学校食堂不得供应的食品', en: 'Foods that a school canteen does not serve' },
  unit: 'item',
  sense: 'superset',
  versions: [
    {
      value: [
        'cold-dishes',
        'raw-dishes',
        'decorated-cakes',
        'green-beans',
        'wild-mushrooms',
        'sprouted-potatoes',
      ],
      basis: cite('school-food-rules-2019', 'banned foods', 'secondary', 'B362'),
    },
  ],
});

/** All figures of the file. */
export const foodsFigures = [foodsForbidden];
