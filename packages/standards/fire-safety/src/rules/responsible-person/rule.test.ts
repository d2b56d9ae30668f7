import { testRule } from '../../../test/test-rule.js';
import { responsiblePerson } from './rule.js';

// B252: fire-management-order-61, art. 4
testRule(responsiblePerson, {
  base: { kind: 'institution', fireSafety: { responsibleIsLegalRepresentative: true } },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2002-05-01' }],
  fail: [
    {
      name: 'not so',
      with: { '/fireSafety/responsibleIsLegalRepresentative': false },
      deciding: ['/fireSafety/responsibleIsLegalRepresentative: false = true'],
    },
  ],
  unknown: [
    {
      name: 'responsibleIsLegalRepresentative not told',
      with: { '/fireSafety/responsibleIsLegalRepresentative': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/responsibleIsLegalRepresentative missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
