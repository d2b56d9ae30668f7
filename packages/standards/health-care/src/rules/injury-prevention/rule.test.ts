import { testScoped } from '../../../test/scopes.js';
import { injuryPrevention } from './rule.js';

// B309
testScoped(injuryPrevention, { reach: 'institutions', text: 'work', adopt: true, answer: true });
