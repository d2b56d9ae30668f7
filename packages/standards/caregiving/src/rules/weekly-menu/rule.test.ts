import { meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { weeklyMenu } from './rule.js';

// N282, B323: the menu changes every week
testRule(
  weeklyMenu,
  merge(meals('2024-03-31'), {
    base: {
      kind: 'institution',
      meals: { mode: 'own', menus: { entries: [{ days: 7, differsFromLast: true }] } },
    },
    pass: [{ name: 'a new one for a week' }],
    fail: [
      {
        name: 'for eight days',
        with: { '/meals/menus/entries/1': { days: 8, differsFromLast: true } },
        deciding: ['/meals/menus/entries/1/days: 8 <= 7'],
      },
      {
        name: 'the same again',
        with: { '/meals/menus/entries/1': { days: 5, differsFromLast: false } },
        deciding: ['/meals/menus/entries/1/differsFromLast: false = true'],
      },
    ],
    unknown: [
      {
        name: 'days not told',
        with: { '/meals/menus/entries/0/days': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/menus/entries/0/days missing'],
      },
    ],
    notApplicable: [{ name: 'no menus', with: { '/meals/menus/entries': [] } }],
  }),
);
