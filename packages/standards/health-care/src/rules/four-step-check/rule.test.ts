import { testScoped } from '../../../test/scopes.js';
import { fourStepCheck } from './rule.js';

// B302
testScoped(fourStepCheck, { reach: 'institutions', text: 'work', adopt: true, answer: true });
