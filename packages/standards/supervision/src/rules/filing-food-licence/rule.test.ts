import { from, listed, merge, onlyIf, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingFoodLicence } from './rule.js';

// N164, N122: the filing of an institution with a kitchen has the food business licence
testRule(
  filingFoodLicence,
  merge(
    {
      base: {
        kind: 'institution',
        meals: { mode: 'own' },
        filing: { documents: [{ kind: 'food-licence' }] },
      },
    },
    reaching('home-based'),
    onlyIf('/meals/mode', 'outside'),
    listed('/filing/documents', 'kind', 'food-licence', 'premises'),
    from('2019-12-18'),
  ),
);
