import { testScoped } from '../../../test/scopes.js';
import { kitchenEquipment } from './rule.js';

// AB059
testScoped(kitchenEquipment, { reach: 'institutions', meals: 'own', text: 'food', answer: true });
