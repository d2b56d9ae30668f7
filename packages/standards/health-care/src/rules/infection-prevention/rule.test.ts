import { testScoped } from '../../../test/scopes.js';
import { infectionPrevention } from './rule.js';

// N143
testScoped(infectionPrevention, { reach: 'institutions', text: 'norms', answer: true });
