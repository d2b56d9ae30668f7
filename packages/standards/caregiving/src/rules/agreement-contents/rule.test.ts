import { adopted, allCodes, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { agreementContents } from './rule.js';

// N128: duties, rights, services, disputes; fees are judged by the supervision pack
testRule(
  agreementContents,
  adopted(
    merge(
      institution('2019-10-07'),
      allCodes('/contracts/fields', ['duties', 'rights', 'services', 'disputes']),
      { base: { kind: 'institution', contracts: { fields: ['duties', 'rights', 'services', 'disputes'] } } },
    ),
  ),
);
