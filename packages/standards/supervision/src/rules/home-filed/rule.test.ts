import { flag, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeFiled } from './rule.js';

// N177: the home-based point is filed
testRule(
  homeFiled,
  merge(
    { base: { kind: 'home-based', filing: { filed: true } } },
    reaching('institution'),
    flag('/filing/filed'),
    from('2023-11-13'),
  ),
);
