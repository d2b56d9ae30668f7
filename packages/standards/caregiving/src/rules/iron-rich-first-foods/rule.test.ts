import { inEvery, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { ironRichFirstFoods } from './rule.js';

// N197, B334: from 6 months, so that menus that begin by then are judged
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
          name: 'from 7 months, not judged beside a younger one',
          with: { '/meals/menus/entries/1': { fromMonths: 7, ironRichFirstFoods: false } },
        },
      ],
      notApplicable: [
        {
          name: 'no first foods',
          with: { '/meals/menus/entries/0': { fromMonths: 7, ironRichFirstFoods: false } },
        },
      ],
    },
  ),
);
