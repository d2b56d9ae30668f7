import { everybody, from, merge, notTold } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { auditReported } from './rule.js';

// AN077: the audit was reported to the cyberspace authority
testRule(
  auditReported,
  merge(
    { base: { privacy: { auditedOn: '2026-03-10', auditReportedOn: '2026-03-20' } } },
    everybody('the regulation speaks to everybody who handles data of minors'),
    {
      pass: [{ name: 'on the day of the audit', with: { '/privacy/auditReportedOn': '2026-03-10' } }],
      fail: [
        {
          name: 'the report is older than the audit',
          with: { '/privacy/auditReportedOn': '2026-03-09' },
          deciding: ['/privacy/auditReportedOn: 2026-03-09 >= 2026-03-10', '/privacy/auditedOn: 2026-03-10'],
        },
      ],
      unknown: [notTold('/privacy/auditReportedOn')],
    },
    from('2023-12-31'),
  ),
);
