import { testRule } from '../../../test/test-rule.js';
import { videoKeptByFireGuide } from './rule.js';

// N206: fire-guide-2022, part 1
testRule(videoKeptByFireGuide, {
  base: { kind: 'institution', security: { cctv: { retentionDays: 30 } } },
  pass: [{ name: 'so' }, { name: 'more', with: { '/security/cctv/retentionDays': 31 } }],
  fail: [
    {
      name: 'less',
      with: { '/security/cctv/retentionDays': 29 },
      deciding: ['/security/cctv/retentionDays: 29 >= 30'],
      params: { actual: 29, limit: 30 },
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/security/cctv/retentionDays': undefined },
      possible: ['pass', 'fail'],
      needs: ['/security/cctv/retentionDays missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
});
