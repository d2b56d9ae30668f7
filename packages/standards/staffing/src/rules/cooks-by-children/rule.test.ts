import { testRule } from '../../../test/test-rule.js';
import { cooksByChildren } from './rule.js';

// N275: one cook up to 50 children, one more for every further 50
const started = { staffStepRounding: 'started' };
const fullSteps = { staffStepRounding: 'full' };

testRule(cooksByChildren, {
  base: {
    kind: 'institution',
    enrolled: 50,
    meals: { mode: 'own' },
    staff: [
      { role: 'cook', alsoRoles: [] },
      { role: 'care', alsoRoles: [] },
    ],
  },
  pass: [
    { name: 'one cook for fifty', asOf: '2024-04-01' },
    { name: 'one cook for 99, full steps', choices: fullSteps, with: { '/enrolled': 99 } },
    {
      name: 'two for 51, begun steps',
      choices: started,
      with: { '/enrolled': 51, '/staff/1/alsoRoles': ['cook'] },
    },
    { name: 'two for a hundred', with: { '/enrolled': 100, '/staff/1/role': 'cook' } },
  ],
  fail: [
    {
      name: 'none for ten',
      choices: fullSteps,
      with: { '/enrolled': 10, '/staff/0/role': 'driver' },
      deciding: ['/staff: 0 >= 1', '/enrolled: 10'],
      params: { children: 10, needed: 1, cooks: 0 },
    },
    {
      name: 'one for 51, begun steps',
      choices: started,
      with: { '/enrolled': 51 },
      deciding: ['/staff: 1 >= 2', '/enrolled: 51'],
      params: { children: 51, needed: 2, cooks: 1 },
    },
    {
      name: 'one for a hundred, full steps',
      choices: fullSteps,
      with: { '/enrolled': 100 },
      deciding: ['/staff: 1 >= 2', '/enrolled: 100'],
      params: { children: 100, needed: 2, cooks: 1 },
    },
  ],
  unknown: [
    {
      name: 'one for sixty, and nothing chosen',
      with: { '/enrolled': 60 },
      possible: ['pass', 'fail'],
      needs: ['choice staffStepRounding'],
    },
    {
      name: 'children not counted',
      choices: started,
      with: { '/enrolled': undefined },
      possible: ['pass', 'fail'],
      needs: ['/enrolled missing'],
    },
    {
      name: 'how meals are given not told',
      with: { '/meals/mode': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/meals/mode missing'],
    },
  ],
  notApplicable: [
    { name: 'meals from outside', with: { '/meals/mode': 'outside' } },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
  ],
  notInForce: [{ name: 'the day before the standard', asOf: '2024-03-31' }],
});
