import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planForInfectiousDisease } from './rule.js';

// N147: there is an emergency plan for infectious diseases
testRule(
  planForInfectiousDisease,
  merge(
    { base: { kind: 'institution', plans: [{ kind: 'infectious-disease' }] } },
    reaching('home-based'),
    listed('/plans', 'kind', 'infectious-disease', 'fire'),
    from('2019-10-07'),
  ),
);
