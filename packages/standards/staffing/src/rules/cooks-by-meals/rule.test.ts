import { testRule } from '../../../test/test-rule.js';
import { cooksByMeals } from './rule.js';

// B297: 1:50 with three meals and a snack, 1:80 with one meal and two snacks or two meals and a snack
const started = { staffStepRounding: 'started' };
const fullSteps = { staffStepRounding: 'full' };
const eats = (diners: number, mealsPerDay: number) => ({ '/meals': { mode: 'own', diners, mealsPerDay } });

testRule(cooksByMeals, {
  base: {
    kind: 'institution',
    meals: { mode: 'own', mealsPerDay: 3, diners: 50 },
    staff: [
      { role: 'cook', alsoRoles: [] },
      { role: 'care', alsoRoles: [] },
    ],
  },
  pass: [
    { name: 'one cook for 159 with two meals, full steps', choices: fullSteps, with: eats(159, 2) },
    { name: 'one cook for fifty with three meals' },
    { name: 'one cook for eighty with two meals', with: eats(80, 2) },
    { name: 'one cook for eighty with one meal', with: eats(80, 1) },
    { name: 'one cook for 99, full steps', choices: fullSteps, with: eats(99, 3) },
    {
      name: 'two cooks for 51, one of them a carer as well',
      choices: started,
      with: { ...eats(51, 3), '/staff/1/alsoRoles': ['cook'] },
    },
  ],
  fail: [
    {
      name: 'one cook for 160 with two meals, full steps',
      choices: fullSteps,
      with: eats(160, 2),
      deciding: ['/staff: 1 >= 2', '/meals/diners: 160', '/meals/mealsPerDay: 2'],
      params: { diners: 160, each: 80, cooks: 1 },
    },
    {
      name: 'one cook for 51 with three meals, begun steps',
      choices: started,
      with: eats(51, 3),
      deciding: ['/staff: 1 >= 2', '/meals/diners: 51', '/meals/mealsPerDay: 3'],
      params: { diners: 51, each: 50, cooks: 1 },
    },
    {
      name: 'one cook for 81 with two meals, begun steps',
      choices: started,
      with: eats(81, 2),
      deciding: ['/staff: 1 >= 2', '/meals/diners: 81', '/meals/mealsPerDay: 2'],
      params: { diners: 81, each: 80, cooks: 1 },
    },
    {
      name: 'one cook for a hundred, full steps',
      choices: fullSteps,
      with: eats(100, 3),
      deciding: ['/staff: 1 >= 2', '/meals/diners: 100', '/meals/mealsPerDay: 3'],
      params: { diners: 100, each: 50, cooks: 1 },
    },
  ],
  unknown: [
    {
      name: 'one cook for sixty, and nothing chosen',
      with: eats(60, 3),
      possible: ['pass', 'fail'],
      needs: ['choice staffStepRounding'],
    },
    {
      name: 'diners not counted',
      choices: started,
      with: { '/meals/diners': undefined },
      possible: ['pass', 'fail'],
      needs: ['/meals/diners missing'],
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
    { name: 'snacks only', with: eats(50, 0) },
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
  ],
});
