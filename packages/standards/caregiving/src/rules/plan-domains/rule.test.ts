import { allCodes, elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planDomains } from './rule.js';

// N189: seven domains
testRule(
  planDomains,
  merge(
    institution('2021-01-30'),
    elements('/caregiving/plans'),
    allCodes('/caregiving/plans/0/domains', [
      'nutrition',
      'sleep',
      'habits',
      'movement',
      'language',
      'cognition',
      'social',
    ]),
    {
      base: {
        kind: 'institution',
        caregiving: {
          plans: [
            { domains: ['nutrition', 'sleep', 'habits', 'movement', 'language', 'cognition', 'social'] },
          ],
        },
      },
    },
  ),
);
