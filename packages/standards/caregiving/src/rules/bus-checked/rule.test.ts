import { elements, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { busChecked } from './rule.js';

// AN057: regular checks, without a number
testRule(
  busChecked,
  merge(
    elements('/transport/buses'),
    {
      base: { transport: { used: true, buses: [{ inspectedOn: '2024-03-01' }] } },
      pass: [
        { name: 'checked' },
        { name: 'checked today', with: { '/transport/buses/0/inspectedOn': '2026-11-23' } },
      ],
      fail: [
        {
          name: 'to be checked tomorrow',
          with: { '/transport/buses/0/inspectedOn': '2026-11-24' },
          deciding: ['/transport/buses/0/inspectedOn: 2026-11-24 <= 2026-11-23'],
        },
      ],
    },
    {
      pass: [{ name: 'on the first day', asOf: '2024-04-26' }],
      unknown: [
        {
          name: 'use of buses not told',
          with: { '/transport/used': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/transport/used missing'],
        },
      ],
      notApplicable: [{ name: 'no buses', with: { '/transport/used': false } }],
      notInForce: [{ name: 'the day before the text', asOf: '2024-04-25' }],
    },
    {
      unknown: [
        {
          name: 'day not told',
          with: { '/transport/buses/0/inspectedOn': undefined },
          possible: ['pass', 'fail'],
          needs: ['/transport/buses/0/inspectedOn missing'],
        },
      ],
    },
  ),
);
