import { flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { burnsSurroundings } from './rule.js';

// B327: environment
testRule(
  burnsSurroundings,
  merge(
    institution('2021-01-11'),
    flags({ '/injuryPrevention/hotItemsBarred': true, '/injuryPrevention/tablecloths': false }),
    { base: { kind: 'institution', injuryPrevention: { hotItemsBarred: true, tablecloths: false } } },
  ),
);
