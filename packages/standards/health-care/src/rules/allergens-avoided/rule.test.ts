import { testScoped } from '../../../test/scopes.js';
import { allergensAvoided } from './rule.js';

// N284
testScoped(
  allergensAvoided,
  { reach: 'institutions', meals: 'any', text: 'assessment', answer: true, list: '/children' },
  {
    base: { children: [{ diet: { allergies: ['egg'], specialNeed: false } }] },
    pass: [
      { name: 'meals from outside', with: { '/meals/mode': 'outside' } },
      { name: 'a special need only', with: { '/children/0/diet': { allergies: [], specialNeed: true } } },
    ],
    notApplicable: [
      { name: 'neither an allergy nor a special need', with: { '/children/0/diet/allergies': [] } },
    ],
  },
);
