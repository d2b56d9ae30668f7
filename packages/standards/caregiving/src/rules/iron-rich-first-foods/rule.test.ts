import { inEvery, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { ironRichFirstFoods } from './rule.js';

// N197, B334: from 6 months; the part of the guide on 6 to 24 months
testRule(
  ironRichFirstFoods,
  merge(
    meals('2021-12-27'),
    inEvery('/meals/menus/entries', 'ironRichFirstFoods', true),
    {
      base: {
        kind: 'institution',
        meals: { mode: 'own', menus: { entries: [{ fromMonths: 6, ironRichFirstFoods: true }] } },
      },
    },
    {
      pass: [
        {
          name: 'from 24 months, not judged beside a younger one',
          with: { '/meals/menus/entries/1': { fromMonths: 24, ironRichFirstFoods: false } },
        },
        { name: 'to the last month', with: { '/meals/menus/entries/0/fromMonths': 23 } },
      ],
      notApplicable: [
        {
          name: 'no younger children',
          with: { '/meals/menus/entries/0': { fromMonths: 24, ironRichFirstFoods: false } },
        },
      ],
    },
  ),
);
