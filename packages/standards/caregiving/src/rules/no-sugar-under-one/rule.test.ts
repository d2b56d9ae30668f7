import { inEvery, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noSugarUnderOne } from './rule.js';

// B335: none below 12 months
testRule(
  noSugarUnderOne,
  merge(
    meals('2021-12-27'),
    inEvery('/meals/menus/entries', 'sugarAdded', false),
    {
      base: {
        kind: 'institution',
        meals: { mode: 'own', menus: { entries: [{ fromMonths: 6, sugarAdded: false }] } },
      },
    },
    {
      pass: [
        {
          name: 'from 12 months, not judged beside a younger one',
          with: { '/meals/menus/entries/1': { fromMonths: 12, sugarAdded: true } },
        },
        { name: 'to the last month', with: { '/meals/menus/entries/0/fromMonths': 11 } },
      ],
      notApplicable: [
        {
          name: 'no younger children',
          with: { '/meals/menus/entries/0': { fromMonths: 12, sugarAdded: true } },
        },
      ],
    },
  ),
);
