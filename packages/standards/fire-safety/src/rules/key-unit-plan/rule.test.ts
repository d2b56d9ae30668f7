import { testRule } from '../../../test/test-rule.js';
import { keyUnitPlan } from './rule.js';

// B264: fire-management-order-61, art. 39
testRule(keyUnitPlan, {
  base: {
    kind: 'institution',
    fireSafety: {
      keyUnit: true,
      planParts: [
        'organisation',
        'alarm-procedure',
        'evacuation',
        'first-fire-fighting',
        'communication-rescue',
      ],
    },
  },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2002-05-01' }],
  fail: [
    {
      name: 'without organisation',
      with: {
        '/fireSafety/planParts': [
          'alarm-procedure',
          'evacuation',
          'first-fire-fighting',
          'communication-rescue',
        ],
      },
      deciding: [
        '/fireSafety/planParts: ["alarm-procedure","communication-rescue","evacuation","first-fire-fighting"] has-all ["organisation","alarm-procedure","evacuation","first-fire-fighting","communication-rescue"]',
      ],
    },
    {
      name: 'without alarm-procedure',
      with: {
        '/fireSafety/planParts': [
          'organisation',
          'evacuation',
          'first-fire-fighting',
          'communication-rescue',
        ],
      },
      deciding: [
        '/fireSafety/planParts: ["communication-rescue","evacuation","first-fire-fighting","organisation"] has-all ["organisation","alarm-procedure","evacuation","first-fire-fighting","communication-rescue"]',
      ],
    },
    {
      name: 'without evacuation',
      with: {
        '/fireSafety/planParts': [
          'organisation',
          'alarm-procedure',
          'first-fire-fighting',
          'communication-rescue',
        ],
      },
      deciding: [
        '/fireSafety/planParts: ["alarm-procedure","communication-rescue","first-fire-fighting","organisation"] has-all ["organisation","alarm-procedure","evacuation","first-fire-fighting","communication-rescue"]',
      ],
    },
    {
      name: 'without first-fire-fighting',
      with: {
        '/fireSafety/planParts': ['organisation', 'alarm-procedure', 'evacuation', 'communication-rescue'],
      },
      deciding: [
        '/fireSafety/planParts: ["alarm-procedure","communication-rescue","evacuation","organisation"] has-all ["organisation","alarm-procedure","evacuation","first-fire-fighting","communication-rescue"]',
      ],
    },
    {
      name: 'without communication-rescue',
      with: {
        '/fireSafety/planParts': ['organisation', 'alarm-procedure', 'evacuation', 'first-fire-fighting'],
      },
      deciding: [
        '/fireSafety/planParts: ["alarm-procedure","evacuation","first-fire-fighting","organisation"] has-all ["organisation","alarm-procedure","evacuation","first-fire-fighting","communication-rescue"]',
      ],
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/planParts': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/planParts missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
    {
      name: 'whether it applies not told: /fireSafety/keyUnit',
      with: { '/fireSafety/keyUnit': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/fireSafety/keyUnit missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'not where keyUnit is otherwise', with: { '/fireSafety/keyUnit': false } },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2002-04-30' }],
});
