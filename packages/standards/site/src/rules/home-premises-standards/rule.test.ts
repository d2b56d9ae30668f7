import { testRule } from '../../../test/test-rule.js';
import { homePremisesStandards } from './rule.js';

// N180: safety, quality and environmental standards; earthquake, fire, evacuation; no figure
testRule(homePremisesStandards, {
  base: { kind: 'home-based' },
  pass: [{ name: 'a person found it so', answer: 'pass' }],
  fail: [{ name: 'a person found it not so', answer: 'fail', deciding: [] }],
  unknown: [
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['manual', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'no home-based point', with: { '/kind': 'institution' } }],
  manual: [{ name: 'nobody has answered' }],
});
