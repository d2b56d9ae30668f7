import { testScoped } from '../../../test/scopes.js';
import { contractorSupervised } from './rule.js';

// AB062
testScoped(
  contractorSupervised,
  { reach: 'institutions', meals: 'own', answer: true, list: '/meals/suppliers' },
  {
    base: { meals: { suppliers: [{ kind: 'contractor' }] } },
    notApplicable: [
      { name: 'a supplier of ingredients', with: { '/meals/suppliers/0/kind': 'ingredients' } },
    ],
  },
);
