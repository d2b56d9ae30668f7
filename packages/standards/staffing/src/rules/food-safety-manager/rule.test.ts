import { testRule } from '../../../test/test-rule.js';
import { foodSafetyManager } from './rule.js';

// N275: with meals from outside, a food-safety manager
testRule(foodSafetyManager, {
  base: { kind: 'institution', meals: { mode: 'outside', safety: { managerNamed: true } } },
  pass: [{ name: 'a manager', asOf: '2024-04-01' }],
  fail: [
    {
      name: 'no manager',
      with: { '/meals/safety/managerNamed': false },
      deciding: ['/meals/safety/managerNamed: false = true'],
    },
  ],
  unknown: [
    {
      name: 'manager not told',
      with: { '/meals/safety/managerNamed': undefined },
      possible: ['pass', 'fail'],
      needs: ['/meals/safety/managerNamed missing'],
    },
    {
      name: 'how meals are given not told',
      with: { '/meals/mode': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/meals/mode missing'],
    },
  ],
  notApplicable: [
    { name: 'an own kitchen', with: { '/meals/mode': 'own' } },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2024-03-31' }],
});
