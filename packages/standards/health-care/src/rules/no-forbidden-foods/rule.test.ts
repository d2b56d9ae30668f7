import { testScoped } from '../../../test/scopes.js';
import { noForbiddenFoods } from './rule.js';

// B362
const banned = JSON.stringify([
  'cold-dishes',
  'raw-dishes',
  'decorated-cakes',
  'green-beans',
  'wild-mushrooms',
  'sprouted-potatoes',
]);
testScoped(
  noForbiddenFoods,
  { reach: 'kindergartens', meals: 'own', text: 'school' },
  {
    base: { meals: { safety: { forbiddenFoods: ['none'] } } },
    pass: [{ name: 'none of them' }],
    fail: [
      {
        name: 'cold-dishes',
        with: { '/meals/safety/forbiddenFoods': ['cold-dishes'] },
        deciding: [`/meals/safety/forbiddenFoods: ["cold-dishes"] not-has-any ${banned}`],
      },
      {
        name: 'raw-dishes',
        with: { '/meals/safety/forbiddenFoods': ['raw-dishes'] },
        deciding: [`/meals/safety/forbiddenFoods: ["raw-dishes"] not-has-any ${banned}`],
      },
      {
        name: 'decorated-cakes',
        with: { '/meals/safety/forbiddenFoods': ['decorated-cakes'] },
        deciding: [`/meals/safety/forbiddenFoods: ["decorated-cakes"] not-has-any ${banned}`],
      },
      {
        name: 'green-beans',
        with: { '/meals/safety/forbiddenFoods': ['green-beans'] },
        deciding: [`/meals/safety/forbiddenFoods: ["green-beans"] not-has-any ${banned}`],
      },
      {
        name: 'wild-mushrooms',
        with: { '/meals/safety/forbiddenFoods': ['wild-mushrooms'] },
        deciding: [`/meals/safety/forbiddenFoods: ["wild-mushrooms"] not-has-any ${banned}`],
      },
      {
        name: 'sprouted-potatoes',
        with: { '/meals/safety/forbiddenFoods': ['sprouted-potatoes'] },
        deciding: [`/meals/safety/forbiddenFoods: ["sprouted-potatoes"] not-has-any ${banned}`],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/meals/safety/forbiddenFoods': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/safety/forbiddenFoods missing'],
      },
    ],
  },
);
