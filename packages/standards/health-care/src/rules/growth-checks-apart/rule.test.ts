import { testScoped } from '../../../test/scopes.js';
import { growthChecksApart } from './rule.js';

// B299
testScoped(growthChecksApart, { reach: 'institutions', text: 'work', answer: true });
