import { testScoped } from '../../../test/scopes.js';
import { menuChangesWeekly } from './rule.js';

// N282, B323
testScoped(
  menuChangesWeekly,
  { reach: 'institutions', meals: 'any', text: 'assessment' },
  {
    base: {
      meals: {
        menus: {
          entries: [
            { differsFromLast: true, days: 7 },
            { differsFromLast: true, days: 7 },
          ],
        },
      },
    },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: differsFromLast False',
        with: { '/meals/menus/entries/1/differsFromLast': false },
        deciding: ['/meals/menus/entries/1/differsFromLast: false = true'],
      },
      {
        name: 'the second: days 8',
        with: { '/meals/menus/entries/1/days': 8 },
        deciding: ['/meals/menus/entries/1/days: 8 <= 7'],
      },
    ],
    unknown: [
      {
        name: 'differsFromLast not told',
        with: { '/meals/menus/entries/1/differsFromLast': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/menus/entries/1/differsFromLast missing'],
      },
      {
        name: 'days not told',
        with: { '/meals/menus/entries/1/days': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/menus/entries/1/days missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/meals/menus/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/menus/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/meals/menus/entries': [] } }],
  },
);
