import { elements, from, merge, notTold } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { seriousAccidentReported } from './rule.js';

// N066: the accident with a serious injury or a death was reported to an authority
testRule(
  seriousAccidentReported,
  merge(
    { base: { incidents: [{ severity: 'serious', happenedOn: '2026-03-02', reportedTo: ['police'] }] } },
    {
      pass: [
        { name: 'a death', with: { '/incidents/0/severity': 'death' } },
        { name: 'happened on the first day of the text', with: { '/incidents/0/happenedOn': '2024-04-26' } },
      ],
      unknown: [
        {
          name: 'severity not told',
          with: { '/incidents/0/severity': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/incidents/0/severity missing'],
        },
        {
          name: 'day not told',
          with: { '/incidents/0/happenedOn': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/incidents/0/happenedOn missing'],
        },
      ],
      notApplicable: [
        { name: 'a minor injury', with: { '/incidents/0/severity': 'minor' } },
        { name: 'on the day before the text', with: { '/incidents/0/happenedOn': '2024-04-25' } },
      ],
    },
    {
      pass: ['civil-affairs', 'education', 'health', 'market', 'fire', 'cdc', 'cyberspace'].map((code) => ({
        name: `reported to ${code}`,
        with: { '/incidents/0/reportedTo': [code] },
      })),
      fail: [
        {
          name: 'reported to nobody',
          with: { '/incidents/0/reportedTo': [] },
          deciding: [
            '/incidents/0/reportedTo: [] has-any ["police","civil-affairs","education","health","market","fire","cdc","cyberspace"]',
          ],
        },
      ],
      unknown: [notTold('/incidents/0/reportedTo')],
    },
    elements('/incidents'),
    from('2024-04-25', '2024-04-26'),
  ),
);
