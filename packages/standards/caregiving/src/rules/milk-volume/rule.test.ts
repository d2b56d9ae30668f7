import { meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { milkVolume } from './rule.js';

// N202: 400 to 600 ml, 24 to 36 months; the figure of the guide of 2021 is unknown
testRule(
  milkVolume,
  merge(meals('2025-12-30'), {
    base: {
      kind: 'institution',
      meals: { mode: 'own', menus: { entries: [{ fromMonths: 24, milkVolume: 400 }] } },
    },
    pass: [
      { name: '400 ml' },
      { name: '600 ml', with: { '/meals/menus/entries/0/milkVolume': 600 } },
      {
        name: 'younger children, not judged beside older ones',
        with: { '/meals/menus/entries/1': { fromMonths: 23, milkVolume: 700 } },
      },
    ],
    fail: [
      {
        name: 'a little less',
        with: { '/meals/menus/entries/1': { fromMonths: 24, milkVolume: 399.9 } },
        deciding: ['/meals/menus/entries/1/milkVolume: 399.9 >= 400'],
        params: { least: 400, most: 600 },
      },
      {
        name: 'a little more',
        with: { '/meals/menus/entries/0/milkVolume': 600.1 },
        deciding: ['/meals/menus/entries/0/milkVolume: 600.1 <= 600'],
        params: { least: 400, most: 600 },
      },
    ],
    unknown: [
      {
        name: 'milk not told',
        with: { '/meals/menus/entries/0/milkVolume': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/menus/entries/0/milkVolume missing'],
      },
    ],
    notApplicable: [{ name: 'younger children only', with: { '/meals/menus/entries/0/fromMonths': 23 } }],
  }),
);
