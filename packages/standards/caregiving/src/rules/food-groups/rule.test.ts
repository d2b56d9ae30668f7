import { meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { foodGroups } from './rule.js';

// N199, B336: at least 4 of 7, 6 to 24 months
testRule(
  foodGroups,
  merge(meals('2021-12-27'), {
    base: {
      kind: 'institution',
      meals: { mode: 'own', menus: { entries: [{ fromMonths: 23, foodGroupCount: 4 }] } },
    },
    pass: [
      { name: 'four groups' },
      {
        name: 'from 24 months, not judged beside a younger one',
        with: { '/meals/menus/entries/1': { fromMonths: 24, foodGroupCount: 3 } },
      },
    ],
    fail: [
      {
        name: 'three groups in one of two',
        with: { '/meals/menus/entries/1': { fromMonths: 6, foodGroupCount: 3 } },
        deciding: ['/meals/menus/entries/1/foodGroupCount: 3 >= 4'],
        params: { least: 4 },
      },
    ],
    unknown: [
      {
        name: 'groups not told',
        with: { '/meals/menus/entries/0/foodGroupCount': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/menus/entries/0/foodGroupCount missing'],
      },
    ],
    notApplicable: [{ name: 'older children only', with: { '/meals/menus/entries/0/fromMonths': 24 } }],
  }),
);
