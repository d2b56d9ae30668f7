import { testRule } from '../../../test/test-rule.js';
import { patrolHeads } from './rule.js';

// AB052: ws-t-870-2025, 6.2
testRule(patrolHeads, {
  base: {
    kind: 'institution',
    fireSafety: {
      patrols: {
        entries: [
          {
            heads: [
              'energy-use',
              'routes',
              'fire-doors',
              'equipment',
              'signs',
              'nap-watch',
              'e-bike-parking',
              'charging',
            ],
          },
        ],
      },
    },
  },
  pass: [{ name: 'so' }, { name: 'the first day of the text', asOf: '2026-01-01' }],
  fail: [
    {
      name: 'without energy-use',
      with: {
        '/fireSafety/patrols/entries/0/heads': [
          'routes',
          'fire-doors',
          'equipment',
          'signs',
          'nap-watch',
          'e-bike-parking',
          'charging',
        ],
      },
      deciding: [
        '/fireSafety/patrols/entries/0/heads: ["charging","e-bike-parking","equipment","fire-doors","nap-watch","routes","signs"] has-all ["energy-use","routes","fire-doors","equipment","signs","nap-watch","e-bike-parking","charging"]',
      ],
    },
    {
      name: 'without routes',
      with: {
        '/fireSafety/patrols/entries/0/heads': [
          'energy-use',
          'fire-doors',
          'equipment',
          'signs',
          'nap-watch',
          'e-bike-parking',
          'charging',
        ],
      },
      deciding: [
        '/fireSafety/patrols/entries/0/heads: ["charging","e-bike-parking","energy-use","equipment","fire-doors","nap-watch","signs"] has-all ["energy-use","routes","fire-doors","equipment","signs","nap-watch","e-bike-parking","charging"]',
      ],
    },
    {
      name: 'without fire-doors',
      with: {
        '/fireSafety/patrols/entries/0/heads': [
          'energy-use',
          'routes',
          'equipment',
          'signs',
          'nap-watch',
          'e-bike-parking',
          'charging',
        ],
      },
      deciding: [
        '/fireSafety/patrols/entries/0/heads: ["charging","e-bike-parking","energy-use","equipment","nap-watch","routes","signs"] has-all ["energy-use","routes","fire-doors","equipment","signs","nap-watch","e-bike-parking","charging"]',
      ],
    },
    {
      name: 'without equipment',
      with: {
        '/fireSafety/patrols/entries/0/heads': [
          'energy-use',
          'routes',
          'fire-doors',
          'signs',
          'nap-watch',
          'e-bike-parking',
          'charging',
        ],
      },
      deciding: [
        '/fireSafety/patrols/entries/0/heads: ["charging","e-bike-parking","energy-use","fire-doors","nap-watch","routes","signs"] has-all ["energy-use","routes","fire-doors","equipment","signs","nap-watch","e-bike-parking","charging"]',
      ],
    },
    {
      name: 'without signs',
      with: {
        '/fireSafety/patrols/entries/0/heads': [
          'energy-use',
          'routes',
          'fire-doors',
          'equipment',
          'nap-watch',
          'e-bike-parking',
          'charging',
        ],
      },
      deciding: [
        '/fireSafety/patrols/entries/0/heads: ["charging","e-bike-parking","energy-use","equipment","fire-doors","nap-watch","routes"] has-all ["energy-use","routes","fire-doors","equipment","signs","nap-watch","e-bike-parking","charging"]',
      ],
    },
    {
      name: 'without nap-watch',
      with: {
        '/fireSafety/patrols/entries/0/heads': [
          'energy-use',
          'routes',
          'fire-doors',
          'equipment',
          'signs',
          'e-bike-parking',
          'charging',
        ],
      },
      deciding: [
        '/fireSafety/patrols/entries/0/heads: ["charging","e-bike-parking","energy-use","equipment","fire-doors","routes","signs"] has-all ["energy-use","routes","fire-doors","equipment","signs","nap-watch","e-bike-parking","charging"]',
      ],
    },
    {
      name: 'without e-bike-parking',
      with: {
        '/fireSafety/patrols/entries/0/heads': [
          'energy-use',
          'routes',
          'fire-doors',
          'equipment',
          'signs',
          'nap-watch',
          'charging',
        ],
      },
      deciding: [
        '/fireSafety/patrols/entries/0/heads: ["charging","energy-use","equipment","fire-doors","nap-watch","routes","signs"] has-all ["energy-use","routes","fire-doors","equipment","signs","nap-watch","e-bike-parking","charging"]',
      ],
    },
    {
      name: 'without charging',
      with: {
        '/fireSafety/patrols/entries/0/heads': [
          'energy-use',
          'routes',
          'fire-doors',
          'equipment',
          'signs',
          'nap-watch',
          'e-bike-parking',
        ],
      },
      deciding: [
        '/fireSafety/patrols/entries/0/heads: ["e-bike-parking","energy-use","equipment","fire-doors","nap-watch","routes","signs"] has-all ["energy-use","routes","fire-doors","equipment","signs","nap-watch","e-bike-parking","charging"]',
      ],
    },
  ],
  unknown: [
    {
      name: 'not told',
      with: { '/fireSafety/patrols/entries/0/heads': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/patrols/entries/0/heads missing'],
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
      with: { '/fireSafety/patrols/entries': [] },
      subject: '/fireSafety/patrols/entries',
    },
  ],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
