import { from, incident, merge, reportedTo } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assaultReported } from './rule.js';

// AN059: the sexual assault or harassment was reported to the police
testRule(
  assaultReported,
  merge(
    { base: { incidents: [{ kind: 'sexual-assault', detectedOn: '2026-03-02', reportedTo: ['police'] }] } },
    incident('fall', '2024-04-26', '2024-04-25'),
    reportedTo('/incidents/0/reportedTo', ['police'], 'civil-affairs'),
    from('2024-04-25', '2024-04-26'),
  ),
);
