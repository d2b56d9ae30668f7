import { everybody, flag, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { dataIncidentPlan } from './rule.js';

// AN075: there is a plan for leaks, changes and losses of data
testRule(
  dataIncidentPlan,
  merge(
    { base: { privacy: { incidentPlan: true } } },
    everybody('the regulation speaks to everybody who handles data of minors'),
    flag('/privacy/incidentPlan'),
    from('2023-12-31'),
  ),
);
