import { testDesign } from '../../../test/design-cases.js';
import { firePaperOfOtherKind } from './rule.js';

// B270, AB042: which papers count is local practice
testDesign(
  firePaperOfOtherKind,
  { reach: 'civil', anchor: 'asOf', from: '2020-01-06', answer: true },
  {
    base: { fireSafety: { certificates: [{ kind: 'other' }] } },
    pass: [{ name: 'found to count' }],
    unknown: [
      {
        name: 'papers not listed',
        with: { '/fireSafety/certificates': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/fireSafety/certificates missing'],
      },
      {
        name: 'kind of the paper not told',
        with: { '/fireSafety/certificates': [{ number: '1' }] },
        possible: ['manual', 'not-applicable'],
        needs: ['/fireSafety/certificates/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'no paper', with: { '/fireSafety/certificates': [] } },
      ...['acceptance-opinion', 'acceptance-filing', 'check-pass'].map((kind) => ({
        name: `beside one that is known: ${kind}`,
        with: { '/fireSafety/certificates': [{ kind: 'other' }, { kind }] },
      })),
    ],
  },
);
