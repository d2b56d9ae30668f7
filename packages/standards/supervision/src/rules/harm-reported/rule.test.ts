import { from, incident, merge, reportedTo } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { harmReported } from './rule.js';

// N063: the harm or suspected harm was reported to an authority such as the police, civil affairs or education
testRule(
  harmReported,
  merge(
    { base: { incidents: [{ kind: 'abuse', detectedOn: '2026-03-02', reportedTo: ['police'] }] } },
    incident('fall', '2024-04-26', '2024-04-25'),
    {
      pass: [
        {
          name: 'kind abuse',
          with: { '/incidents/0/kind': 'abuse', '/incidents/0/detectedOn': '2026-02-01' },
        },
        {
          name: 'kind corporal-punishment',
          with: { '/incidents/0/kind': 'corporal-punishment', '/incidents/0/detectedOn': '2026-02-02' },
        },
        {
          name: 'kind sexual-assault',
          with: { '/incidents/0/kind': 'sexual-assault', '/incidents/0/detectedOn': '2026-02-03' },
        },
        {
          name: 'kind domestic-violence',
          with: { '/incidents/0/kind': 'domestic-violence', '/incidents/0/detectedOn': '2026-02-04' },
        },
        {
          name: 'kind violence',
          with: { '/incidents/0/kind': 'violence', '/incidents/0/detectedOn': '2026-02-05' },
        },
      ],
    },
    reportedTo('/incidents/0/reportedTo', ['police', 'civil-affairs', 'education', 'health'], 'fire'),
    from('2024-04-25', '2024-04-26'),
  ),
);
