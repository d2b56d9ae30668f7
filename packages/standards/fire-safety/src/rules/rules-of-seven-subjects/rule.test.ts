import { testRule } from '../../../test/test-rule.js';
import { rulesOfSevenSubjects } from './rule.js';

// AB050: ws-t-870-2025, 4.4
testRule(rulesOfSevenSubjects, {
  base: {
    kind: 'institution',
    fireSafety: {
      rules: [
        'patrol-inspection',
        'rectification',
        'systems',
        'evacuation',
        'fire-electricity-gas',
        'combustibles',
        'training-drills',
      ],
    },
  },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'without patrol-inspection',
      with: {
        '/fireSafety/rules': [
          'rectification',
          'systems',
          'evacuation',
          'fire-electricity-gas',
          'combustibles',
          'training-drills',
        ],
      },
      deciding: [
        '/fireSafety/rules: ["combustibles","evacuation","fire-electricity-gas","rectification","systems","training-drills"] has-all ["patrol-inspection","rectification","systems","evacuation","fire-electricity-gas","combustibles","training-drills"]',
      ],
    },
    {
      name: 'without rectification',
      with: {
        '/fireSafety/rules': [
          'patrol-inspection',
          'systems',
          'evacuation',
          'fire-electricity-gas',
          'combustibles',
          'training-drills',
        ],
      },
      deciding: [
        '/fireSafety/rules: ["combustibles","evacuation","fire-electricity-gas","patrol-inspection","systems","training-drills"] has-all ["patrol-inspection","rectification","systems","evacuation","fire-electricity-gas","combustibles","training-drills"]',
      ],
    },
    {
      name: 'without systems',
      with: {
        '/fireSafety/rules': [
          'patrol-inspection',
          'rectification',
          'evacuation',
          'fire-electricity-gas',
          'combustibles',
          'training-drills',
        ],
      },
      deciding: [
        '/fireSafety/rules: ["combustibles","evacuation","fire-electricity-gas","patrol-inspection","rectification","training-drills"] has-all ["patrol-inspection","rectification","systems","evacuation","fire-electricity-gas","combustibles","training-drills"]',
      ],
    },
    {
      name: 'without evacuation',
      with: {
        '/fireSafety/rules': [
          'patrol-inspection',
          'rectification',
          'systems',
          'fire-electricity-gas',
          'combustibles',
          'training-drills',
        ],
      },
      deciding: [
        '/fireSafety/rules: ["combustibles","fire-electricity-gas","patrol-inspection","rectification","systems","training-drills"] has-all ["patrol-inspection","rectification","systems","evacuation","fire-electricity-gas","combustibles","training-drills"]',
      ],
    },
    {
      name: 'without fire-electricity-gas',
      with: {
        '/fireSafety/rules': [
          'patrol-inspection',
          'rectification',
          'systems',
          'evacuation',
          'combustibles',
          'training-drills',
        ],
      },
      deciding: [
        '/fireSafety/rules: ["combustibles","evacuation","patrol-inspection","rectification","systems","training-drills"] has-all ["patrol-inspection","rectification","systems","evacuation","fire-electricity-gas","combustibles","training-drills"]',
      ],
    },
    {
      name: 'without combustibles',
      with: {
        '/fireSafety/rules': [
          'patrol-inspection',
          'rectification',
          'systems',
          'evacuation',
          'fire-electricity-gas',
          'training-drills',
        ],
      },
      deciding: [
        '/fireSafety/rules: ["evacuation","fire-electricity-gas","patrol-inspection","rectification","systems","training-drills"] has-all ["patrol-inspection","rectification","systems","evacuation","fire-electricity-gas","combustibles","training-drills"]',
      ],
    },
    {
      name: 'without training-drills',
      with: {
        '/fireSafety/rules': [
          'patrol-inspection',
          'rectification',
          'systems',
          'evacuation',
          'fire-electricity-gas',
          'combustibles',
        ],
      },
      deciding: [
        '/fireSafety/rules: ["combustibles","evacuation","fire-electricity-gas","patrol-inspection","rectification","systems"] has-all ["patrol-inspection","rectification","systems","evacuation","fire-electricity-gas","combustibles","training-drills"]',
      ],
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/rules': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/rules missing'],
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
