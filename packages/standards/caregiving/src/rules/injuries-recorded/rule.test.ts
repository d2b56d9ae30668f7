import { adopted, elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { injuriesRecorded } from './rule.js';

// B332: incidents recorded, parents informed; unsure
testRule(
  injuriesRecorded,
  adopted(
    merge(institution('2021-01-11'), elements('/incidents'), {
      base: {
        kind: 'institution',
        incidents: [{ kind: 'fall', recorded: true, guardianToldOn: '2021-01-01' }],
      },
      pass: [
        ...['suffocation', 'fall', 'burn', 'drowning', 'poisoning', 'foreign-body', 'traffic'].map(
          (kind) => ({ name: kind, with: { '/incidents/0/kind': kind } }),
        ),
        { name: 'told today', with: { '/incidents/0/guardianToldOn': '2026-11-23' } },
      ],
      fail: [
        {
          name: 'not recorded',
          with: { '/incidents/0/recorded': false },
          deciding: ['/incidents/0/recorded: false = true'],
        },
        {
          name: 'to be told tomorrow',
          with: { '/incidents/0/guardianToldOn': '2026-11-24' },
          deciding: ['/incidents/0/guardianToldOn: 2026-11-24 <= 2026-11-23'],
        },
      ],
      unknown: [
        {
          name: 'record not told',
          with: { '/incidents/0/recorded': undefined },
          possible: ['pass', 'fail'],
          needs: ['/incidents/0/recorded missing'],
        },
        {
          name: 'kind not told',
          with: { '/incidents/0/kind': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/incidents/0/kind missing'],
        },
      ],
      notApplicable: [{ name: 'a fire', with: { '/incidents/0/kind': 'fire' } }],
    }),
  ),
);
