import { testRule } from '../../../test/test-rule.js';
import { kindergartenGuardsMiddle } from './rule.js';

// B345, cited without certainty: at least two between 100 and 1000
testRule(kindergartenGuardsMiddle, {
  base: {
    kind: 'kindergarten-nursery-class',
    enrolled: 40,
    kindergarten: { children: 60 },
    security: { guards: 2 },
  },
  pass: [
    { name: 'two for a hundred', adopt: true, asOf: '2022-06-01' },
    { name: 'two for 999', adopt: true, with: { '/kindergarten/children': 959 } },
  ],
  fail: [
    {
      name: 'one for a hundred',
      adopt: true,
      with: { '/security/guards': 1 },
      deciding: ['/security/guards: 1 >= 2'],
      params: { guards: 1, least: 2 },
    },
  ],
  manual: [{ name: 'two for a hundred, the text unread', ifAdopted: ['pass'] }],
  unknown: [
    {
      name: 'guards not counted',
      adopt: true,
      with: { '/security/guards': undefined },
      possible: ['pass', 'fail'],
      needs: ['/security/guards missing'],
    },
    {
      name: 'kind not told',
      adopt: true,
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'ninety-nine', with: { '/enrolled': 39 } },
    { name: 'a thousand', with: { '/kindergarten/children': 960 } },
    { name: 'an institution of its own', with: { '/kind': 'institution' } },
  ],
  notInForce: [{ name: 'the day before the edition', asOf: '2022-05-31' }],
});
