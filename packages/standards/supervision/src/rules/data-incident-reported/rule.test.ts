import { done, elements, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { dataIncidentReported } from './rule.js';

// AN075: the leak, change or loss was reported to the cyberspace authority
testRule(
  dataIncidentReported,
  merge(
    { base: { privacy: { incidents: [{ foundOn: '2024-02-01', reportedOn: '2024-05-01' }] } } },
    {
      pass: [
        {
          name: 'found on the first day of the text',
          with: { '/privacy/incidents/0/foundOn': '2024-01-01' },
        },
      ],
      unknown: [
        {
          name: 'day of finding not told',
          with: { '/privacy/incidents/0/foundOn': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/privacy/incidents/0/foundOn missing'],
        },
      ],
      notApplicable: [
        { name: 'found on the day before the text', with: { '/privacy/incidents/0/foundOn': '2023-12-31' } },
      ],
    },
    done('/privacy/incidents/0/reportedOn'),
    elements('/privacy/incidents'),
    from('2023-12-31'),
  ),
);
