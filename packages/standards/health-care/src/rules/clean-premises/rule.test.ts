import { testScoped } from '../../../test/scopes.js';
import { cleanPremises } from './rule.js';

// N139
testScoped(cleanPremises, { reach: 'institutions', text: 'norms', answer: true });
