import { done, elements, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { changeFiled } from './rule.js';

// N167, N124: the change of what is filed was filed
testRule(
  changeFiled,
  merge(
    { base: { kind: 'institution', filing: { changes: [{ filedOn: '2024-05-01' }] } } },
    reaching('home-based'),
    done('/filing/changes/0/filedOn'),
    elements('/filing/changes'),
    from('2019-12-18'),
  ),
);
