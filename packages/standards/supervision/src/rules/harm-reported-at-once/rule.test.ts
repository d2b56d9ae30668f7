import { askedOf, from, incident, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { harmReportedAtOnce } from './rule.js';

// N063: the harm was reported at once, as seen
testRule(
  harmReportedAtOnce,
  merge(
    { base: { incidents: [{ kind: 'abuse', detectedOn: '2026-03-02' }] } },
    incident('fall', '2024-04-26', '2024-04-25', 'manual'),
    {
      manual: [
        {
          name: 'kind corporal-punishment, not answered yet',
          with: { '/incidents/0/kind': 'corporal-punishment' },
        },
        { name: 'kind sexual-assault, not answered yet', with: { '/incidents/0/kind': 'sexual-assault' } },
        {
          name: 'kind domestic-violence, not answered yet',
          with: { '/incidents/0/kind': 'domestic-violence' },
        },
        { name: 'kind violence, not answered yet', with: { '/incidents/0/kind': 'violence' } },
      ],
    },
    askedOf('/incidents/0'),
    {
      pass: [
        {
          name: 'in order on the first day of the text',
          answer: 'pass',
          asOf: '2024-04-26',
          subject: '/incidents/0',
          with: { '/incidents/0/detectedOn': '2024-04-26' },
        },
      ],
    },
    from('2024-04-25'),
  ),
);
