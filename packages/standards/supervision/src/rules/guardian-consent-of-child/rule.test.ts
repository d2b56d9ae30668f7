import { done, elements, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { guardianConsentOfChild } from './rule.js';

// N077: the guardian of the child consented to the use of data
testRule(
  guardianConsentOfChild,
  merge(
    { base: { children: [{ dataConsentOn: '2024-05-01' }] } },
    done('/children/0/dataConsentOn', true),
    elements('/children'),
  ),
);
