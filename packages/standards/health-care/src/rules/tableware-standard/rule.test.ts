import { testScoped } from '../../../test/scopes.js';
import { tablewareStandard } from './rule.js';

// B360
testScoped(tablewareStandard, { reach: 'institutions', meals: 'own', text: 'catering', answer: true });
