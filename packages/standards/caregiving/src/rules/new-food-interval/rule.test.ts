import { adopted, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { newFoodInterval } from './rule.js';

// B334: 3 to 5 days each, a figure nobody has read
testRule(
  newFoodInterval,
  adopted(
    merge(
      { ...meals('2019-01-01'), notInForce: [] },
      {
        base: {
          kind: 'institution',
          meals: { mode: 'own', menus: { entries: [{ fromMonths: 23, newFoodIntervalDays: 3 }] } },
        },
        pass: [
          { name: 'three days' },
          {
            name: 'older children, not judged beside younger ones',
            with: { '/meals/menus/entries/1': { fromMonths: 24, newFoodIntervalDays: 2 } },
          },
        ],
        fail: [
          {
            name: 'two days in one of two',
            with: { '/meals/menus/entries/1': { fromMonths: 6, newFoodIntervalDays: 2 } },
            deciding: ['/meals/menus/entries/1/newFoodIntervalDays: 2 >= 3'],
            params: { least: 3 },
          },
        ],
        unknown: [
          {
            name: 'days not told',
            with: { '/meals/menus/entries/0/newFoodIntervalDays': undefined },
            possible: ['pass', 'fail'],
            needs: ['/meals/menus/entries/0/newFoodIntervalDays missing'],
          },
        ],
        notApplicable: [{ name: 'older children only', with: { '/meals/menus/entries/0/fromMonths': 24 } }],
      },
    ),
  ),
);
