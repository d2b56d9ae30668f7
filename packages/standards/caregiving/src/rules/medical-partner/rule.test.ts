import { flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { medicalPartner } from './rule.js';

// AN034: health bodies are encouraged to sign service contracts
testRule(
  medicalPartner,
  merge(institution('2025-05-14'), flags({ '/healthCare/medicalPartner': true }), {
    base: { kind: 'institution', healthCare: { medicalPartner: true, medicalPartnerUntil: '2026-11-23' } },
    fail: [
      {
        name: 'ended yesterday',
        with: { '/healthCare/medicalPartnerUntil': '2026-11-22' },
        deciding: ['/healthCare/medicalPartnerUntil: 2026-11-22 >= 2026-11-23'],
      },
    ],
    unknown: [
      {
        name: 'end of the contract not told',
        with: { '/healthCare/medicalPartnerUntil': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/medicalPartnerUntil missing'],
      },
    ],
  }),
);
