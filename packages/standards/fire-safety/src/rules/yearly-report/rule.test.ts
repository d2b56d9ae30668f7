import { testRule } from '../../../test/test-rule.js';
import { yearlyReport } from './rule.js';

// AB051: ws-t-870-2025, 4.5
testRule(yearlyReport, {
  base: { kind: 'institution', fireSafety: { annualReportOn: '2025-11-23' } },
  pass: [{ name: 'so' }, { name: 'on the day', with: { '/fireSafety/annualReportOn': '2026-11-23' } }],
  fail: [
    {
      name: 'a day too long ago',
      with: { '/fireSafety/annualReportOn': '2025-11-22' },
      deciding: ['/fireSafety/annualReportOn: 2025-11-22 >= 2025-11-23'],
    },
    {
      name: 'not yet',
      with: { '/fireSafety/annualReportOn': '2026-11-24' },
      deciding: ['/fireSafety/annualReportOn: 2026-11-24 <= 2026-11-23'],
    },
  ],
  unknown: [
    {
      name: 'day not told',
      with: { '/fireSafety/annualReportOn': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/annualReportOn missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
