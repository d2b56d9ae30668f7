import { done, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { informationReported } from './rule.js';

// N130: information of the children was reported to the authority of the filing
testRule(
  informationReported,
  merge(
    { base: { kind: 'institution', filing: { lastReportedOn: '2024-05-01' } } },
    reaching('home-based'),
    done('/filing/lastReportedOn'),
    from('2019-10-07'),
  ),
);
