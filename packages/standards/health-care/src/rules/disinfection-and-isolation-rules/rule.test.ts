import { testScoped } from '../../../test/scopes.js';
import { disinfectionAndIsolationRules } from './rule.js';

// N143
testScoped(
  disinfectionAndIsolationRules,
  {
    reach: 'institutions',
    text: 'norms',
    early: { '/writtenRules/0/adoptedOn': '2019-10-08', '/writtenRules/1/adoptedOn': '2019-10-08' },
  },
  {
    base: {
      writtenRules: [
        { kind: 'disinfection', adoptedOn: '2026-11-23' },
        { kind: 'isolation', adoptedOn: '2026-11-23' },
      ],
    },
    pass: [
      { name: 'both' },
      { name: 'and a third', with: { '/writtenRules/2': { kind: 'pick-up', adoptedOn: '2026-11-24' } } },
    ],
    fail: [
      {
        name: 'no disinfection',
        with: { '/writtenRules/0/kind': 'diet' },
        deciding: [
          '/writtenRules: 0 >= 1',
          '/writtenRules/0/kind: diet = disinfection',
          '/writtenRules/1/kind: isolation = disinfection',
        ],
      },
      {
        name: 'no isolation',
        with: { '/writtenRules/1/kind': 'diet' },
        deciding: [
          '/writtenRules: 0 >= 1',
          '/writtenRules/0/kind: disinfection = isolation',
          '/writtenRules/1/kind: diet = isolation',
        ],
      },
      {
        name: 'isolation from tomorrow',
        with: { '/writtenRules/1/adoptedOn': '2026-11-24' },
        deciding: [
          '/writtenRules: 0 >= 1',
          '/writtenRules/0/kind: disinfection = isolation',
          '/writtenRules/1/adoptedOn: 2026-11-24 <= 2026-11-23',
        ],
      },
      {
        name: 'disinfection from tomorrow',
        with: { '/writtenRules/0/adoptedOn': '2026-11-24' },
        deciding: [
          '/writtenRules: 0 >= 1',
          '/writtenRules/0/adoptedOn: 2026-11-24 <= 2026-11-23',
          '/writtenRules/1/kind: isolation = disinfection',
        ],
      },
    ],
    unknown: [
      {
        name: 'rules not listed',
        with: { '/writtenRules': undefined },
        possible: ['pass', 'fail'],
        needs: ['/writtenRules missing'],
      },
      {
        name: 'day not told',
        with: { '/writtenRules/0/adoptedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/writtenRules/0/adoptedOn missing'],
      },
    ],
  },
);
