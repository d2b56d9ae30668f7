import { testScoped } from '../../../test/scopes.js';
import { ingredientsControlled } from './rule.js';

// AB062
testScoped(
  ingredientsControlled,
  { reach: 'institutions', meals: 'own' },
  {
    base: { meals: { deliveries: { entries: [{ inspected: true }, { inspected: true }] } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: inspected False',
        with: { '/meals/deliveries/entries/1/inspected': false },
        deciding: ['/meals/deliveries/entries/1/inspected: false = true'],
      },
    ],
    unknown: [
      {
        name: 'inspected not told',
        with: { '/meals/deliveries/entries/1/inspected': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/deliveries/entries/1/inspected missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/meals/deliveries/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/deliveries/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/meals/deliveries/entries': [] } }],
  },
);
