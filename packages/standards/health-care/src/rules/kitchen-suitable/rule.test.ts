import { testScoped } from '../../../test/scopes.js';
import { kitchenSuitable } from './rule.js';

// B357
testScoped(kitchenSuitable, { reach: 'institutions', meals: 'own', text: 'food', answer: true });
