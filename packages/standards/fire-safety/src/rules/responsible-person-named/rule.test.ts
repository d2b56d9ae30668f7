import { testRule } from '../../../test/test-rule.js';
import { responsiblePersonNamed } from './rule.js';

// B231: fire-guide-2022, part 2
testRule(responsiblePersonNamed, {
  base: { kind: 'institution', fireSafety: { responsiblePersonNamed: true } },
  pass: [{ name: 'so' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/responsiblePersonNamed': false },
      deciding: ['/fireSafety/responsiblePersonNamed: false = true'],
    },
  ],
  unknown: [
    {
      name: 'responsiblePersonNamed not told',
      with: { '/fireSafety/responsiblePersonNamed': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/responsiblePersonNamed missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
});
