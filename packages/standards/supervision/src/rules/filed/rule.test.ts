import { flag, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filed } from './rule.js';

// N058: the institution is filed with the health authority
testRule(
  filed,
  merge(
    { base: { kind: 'institution', filing: { filed: true } } },
    reaching('home-based'),
    flag('/filing/filed'),
    from('2021-08-19', '2021-08-20'),
  ),
);
