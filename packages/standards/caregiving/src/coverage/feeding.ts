import type { Duty } from '@tuoyu/instruments';
import { byQuestion, byRule, dutiesOf, without } from './duties.js';

/** Guides on feeding and nutrition. */
export const feeding: readonly Duty[] = [
  ...dutiesOf(
    'feeding-guide-2021',
    [
      'N196.1',
      'scope',
      'Which institutions the guide addresses',
      without('definition', 'Says whom the guide addresses.'),
    ],
    [
      'N197.1',
      'part 1 item 2(1)',
      'First foods after 6 months are rich in iron',
      byRule('caregiving/iron-rich-first-foods'),
    ],
    [
      'N198.1',
      'part 1 item 2(3), 4',
      'Texture fits chewing and swallowing',
      byRule('caregiving/food-texture'),
    ],
    [
      'N198.2',
      'part 1 item 2(3), 4',
      'Children learn to eat step by step',
      without(
        'guidance',
        'How a child learns is seen over months; the texture of menus shows it as far as a record can.',
      ),
    ],
    [
      'N199.1',
      'part 1 item 2(4)',
      'At least four of seven groups of food a day',
      byRule('caregiving/food-groups'),
    ],
    [
      'N200.1',
      'part 2 item 1(5)',
      'Light taste after the first birthday',
      byQuestion('caregiving/light-taste'),
    ],
    ['N201.1', 'salt', 'No salt below 12 months', byRule('caregiving/no-salt-under-one')],
    [
      'N202.1',
      'milk',
      '400 to 600 ml of milk a day, 24 to 36 months, by the assessment guide of 2025',
      byRule('caregiving/milk-volume'),
    ],
    [
      'N202.2',
      'milk',
      'Amounts of milk of the guide of 2021',
      without('text-unknown', 'The figures were not read.'),
    ],
    ['N203.1', 'choking', 'No whole nuts or pieces that choke', byRule('caregiving/no-choking-foods')],
    ['B333.1', '6-24 months', 'Support breastfeeding', byRule('caregiving/breast-milk-supported')],
    ['B333.2', '6-24 months', 'A feeding room and storage for milk', byRule('caregiving/milk-storage')],
    [
      'B334.1',
      '6 months',
      'Complementary food begins with iron-rich puree',
      byRule('caregiving/iron-rich-first-foods'),
    ],
    ['B334.2', '6 months', 'One new food at a time, days apart', byRule('caregiving/new-food-interval')],
    ['B335.1', '<12 months', 'No added salt', byRule('caregiving/no-salt-under-one')],
    ['B335.2', '<12 months', 'No added sugar', byRule('caregiving/no-sugar-under-one')],
    ['B335.3', '<12 months', 'No seasoning', byQuestion('caregiving/no-seasoning-under-one')],
    [
      'B336.1',
      'variety',
      'At least four of seven groups of food, 6 to 24 months',
      byRule('caregiving/food-groups'),
    ],
    [
      'B337.1',
      '24-36 months',
      'Three meals and two snacks',
      without('guidance', 'Counts the whole day of the child, of which the institution sees a part.'),
    ],
    ['B337.2', '24-36 months', 'Up to 30 minutes for a meal', byRule('caregiving/meal-minutes-2021')],
    ['B337.3', '24-36 months', 'No forced feeding', byRule('caregiving/no-forced-feeding')],
    ['B337.4', '24-36 months', 'An adult watches meals', byRule('caregiving/meals-watched')],
    [
      'B338.1',
      'after 1 year',
      'Light taste; little salt, sugar and oil',
      byQuestion('caregiving/light-taste'),
    ],
    [
      'B338.2',
      'after 1 year',
      'Amounts of salt, sugar and oil',
      without('text-unknown', 'The figures were not read.'),
    ],
    ['B339.1', 'preparation', 'Hygiene and hand washing', byQuestion('caregiving/meal-hygiene')],
    ['B339.2', 'preparation', 'No hard or round foods that choke', byRule('caregiving/no-choking-foods')],
    ['B339.3', 'preparation', 'A record of allergens', byRule('caregiving/allergies-recorded')],
    [
      'B340.1',
      'growth',
      'Weight and length are taken and recorded regularly',
      byRule('caregiving/growth-recorded'),
    ],
    [
      'B341.1',
      'milk and energy',
      'Milk and energy by age',
      without('text-unknown', 'The figures were not read.'),
    ],
  ),
  ...dutiesOf('feeding-guideline-2022', [
    'N-C12.1',
    'meals',
    'Up to 20 minutes for a meal',
    byRule('caregiving/meal-minutes-2022'),
  ]),
  ...dutiesOf('feeding-assessment-guide-2025', [
    'N-C12.2',
    'meals',
    'Up to 30 minutes for a meal',
    byRule('caregiving/meal-minutes-2025'),
  ]),
];
