import { testRule } from '../../../test/test-rule.js';
import { inspectionHeads } from './rule.js';

// AB053: ws-t-870-2025, 6.3
testRule(inspectionHeads, {
  base: {
    kind: 'institution',
    fireSafety: {
      inspections: {
        entries: [
          {
            heads: [
              'routes',
              'signs',
              'extinguishers',
              'systems',
              'key-points',
              'patrols',
              'hazards',
              'knowledge',
            ],
          },
        ],
      },
    },
  },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'without routes',
      with: {
        '/fireSafety/inspections/entries/0/heads': [
          'signs',
          'extinguishers',
          'systems',
          'key-points',
          'patrols',
          'hazards',
          'knowledge',
        ],
      },
      deciding: [
        '/fireSafety/inspections/entries/0/heads: ["extinguishers","hazards","key-points","knowledge","patrols","signs","systems"] has-all ["routes","signs","extinguishers","systems","key-points","patrols","hazards","knowledge"]',
      ],
    },
    {
      name: 'without signs',
      with: {
        '/fireSafety/inspections/entries/0/heads': [
          'routes',
          'extinguishers',
          'systems',
          'key-points',
          'patrols',
          'hazards',
          'knowledge',
        ],
      },
      deciding: [
        '/fireSafety/inspections/entries/0/heads: ["extinguishers","hazards","key-points","knowledge","patrols","routes","systems"] has-all ["routes","signs","extinguishers","systems","key-points","patrols","hazards","knowledge"]',
      ],
    },
    {
      name: 'without extinguishers',
      with: {
        '/fireSafety/inspections/entries/0/heads': [
          'routes',
          'signs',
          'systems',
          'key-points',
          'patrols',
          'hazards',
          'knowledge',
        ],
      },
      deciding: [
        '/fireSafety/inspections/entries/0/heads: ["hazards","key-points","knowledge","patrols","routes","signs","systems"] has-all ["routes","signs","extinguishers","systems","key-points","patrols","hazards","knowledge"]',
      ],
    },
    {
      name: 'without systems',
      with: {
        '/fireSafety/inspections/entries/0/heads': [
          'routes',
          'signs',
          'extinguishers',
          'key-points',
          'patrols',
          'hazards',
          'knowledge',
        ],
      },
      deciding: [
        '/fireSafety/inspections/entries/0/heads: ["extinguishers","hazards","key-points","knowledge","patrols","routes","signs"] has-all ["routes","signs","extinguishers","systems","key-points","patrols","hazards","knowledge"]',
      ],
    },
    {
      name: 'without key-points',
      with: {
        '/fireSafety/inspections/entries/0/heads': [
          'routes',
          'signs',
          'extinguishers',
          'systems',
          'patrols',
          'hazards',
          'knowledge',
        ],
      },
      deciding: [
        '/fireSafety/inspections/entries/0/heads: ["extinguishers","hazards","knowledge","patrols","routes","signs","systems"] has-all ["routes","signs","extinguishers","systems","key-points","patrols","hazards","knowledge"]',
      ],
    },
    {
      name: 'without patrols',
      with: {
        '/fireSafety/inspections/entries/0/heads': [
          'routes',
          'signs',
          'extinguishers',
          'systems',
          'key-points',
          'hazards',
          'knowledge',
        ],
      },
      deciding: [
        '/fireSafety/inspections/entries/0/heads: ["extinguishers","hazards","key-points","knowledge","routes","signs","systems"] has-all ["routes","signs","extinguishers","systems","key-points","patrols","hazards","knowledge"]',
      ],
    },
    {
      name: 'without hazards',
      with: {
        '/fireSafety/inspections/entries/0/heads': [
          'routes',
          'signs',
          'extinguishers',
          'systems',
          'key-points',
          'patrols',
          'knowledge',
        ],
      },
      deciding: [
        '/fireSafety/inspections/entries/0/heads: ["extinguishers","key-points","knowledge","patrols","routes","signs","systems"] has-all ["routes","signs","extinguishers","systems","key-points","patrols","hazards","knowledge"]',
      ],
    },
    {
      name: 'without knowledge',
      with: {
        '/fireSafety/inspections/entries/0/heads': [
          'routes',
          'signs',
          'extinguishers',
          'systems',
          'key-points',
          'patrols',
          'hazards',
        ],
      },
      deciding: [
        '/fireSafety/inspections/entries/0/heads: ["extinguishers","hazards","key-points","patrols","routes","signs","systems"] has-all ["routes","signs","extinguishers","systems","key-points","patrols","hazards","knowledge"]',
      ],
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/inspections/entries/0/heads': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/inspections/entries/0/heads missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    {
      name: 'an empty list',
      with: { '/fireSafety/inspections/entries': [] },
      subject: '/fireSafety/inspections/entries',
    },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
