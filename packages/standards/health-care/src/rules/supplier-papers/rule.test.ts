import { testScoped } from '../../../test/scopes.js';
import { supplierPapers } from './rule.js';

// AB058, B357, B362
testScoped(
  supplierPapers,
  { reach: 'institutions', meals: 'own', text: 'food', answer: true, list: '/meals/suppliers' },
  {
    base: { meals: { suppliers: [{ kind: 'ingredients' }] } },
    notApplicable: [{ name: 'a washing service', with: { '/meals/suppliers/0/kind': 'tableware' } }],
  },
);
