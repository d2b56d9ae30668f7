import { inEvery, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noSaltUnderOne } from './rule.js';

// B335, N201: none below 12 months
testRule(
  noSaltUnderOne,
  merge(
    meals('2021-12-27'),
    inEvery('/meals/menus/entries', 'saltAdded', false),
    {
      base: {
        kind: 'institution',
        meals: { mode: 'own', menus: { entries: [{ fromMonths: 6, saltAdded: false }] } },
      },
    },
    {
      pass: [
        {
          name: 'from 12 months, not judged beside a younger one',
          with: { '/meals/menus/entries/1': { fromMonths: 12, saltAdded: true } },
        },
        { name: 'to the last month', with: { '/meals/menus/entries/0/fromMonths': 11 } },
      ],
      notApplicable: [
        {
          name: 'no younger children',
          with: { '/meals/menus/entries/0': { fromMonths: 12, saltAdded: true } },
        },
      ],
    },
  ),
);
