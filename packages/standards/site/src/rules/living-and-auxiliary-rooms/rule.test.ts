import { testScoped } from '../../../test/scopes.js';
import { livingAndAuxiliaryRooms } from './rule.js';

// N262
testScoped(
  livingAndAuxiliaryRooms,
  { scope: 'assessment', answer: true },
  {
    base: {},
    pass: [{ name: 'as the text asks' }],
    fail: [{ name: 'judged not to be so', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not yet judged' }],
  },
);
