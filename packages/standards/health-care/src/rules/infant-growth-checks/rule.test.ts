import { testScoped } from '../../../test/scopes.js';
import { infantGrowthChecks } from './rule.js';

// B299
testScoped(infantGrowthChecks, { reach: 'institutions', text: 'work', adopt: true, answer: true });
