import { from, incident, merge, reaching, reportedTo } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { domesticViolenceReported } from './rule.js';

// N141, AN019: the domestic violence, found or suspected, was reported to the police
testRule(
  domesticViolenceReported,
  merge(
    {
      base: {
        kind: 'institution',
        incidents: [{ kind: 'domestic-violence', detectedOn: '2026-03-02', reportedTo: ['police'] }],
      },
    },
    reaching('home-based'),
    incident('fall', '2019-10-08', '2019-10-07'),
    reportedTo('/incidents/0/reportedTo', ['police'], 'health'),
    from('2019-10-07'),
  ),
);
