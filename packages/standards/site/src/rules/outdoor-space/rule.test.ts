import { testScoped } from '../../../test/scopes.js';
import { outdoorSpace } from './rule.js';

// N106
testScoped(
  outdoorSpace,
  { scope: 'set-up' },
  {
    base: { outdoor: { exists: true, usesPublicSpace: false, publicSpaceSafe: false } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'public space',
        with: { '/outdoor': { exists: false, usesPublicSpace: true, publicSpaceSafe: true } },
      },
    ],
    fail: [
      {
        name: 'none',
        with: { '/outdoor/exists': false, '/outdoor/publicSpaceSafe': true },
        deciding: ['/outdoor/exists: false = true', '/outdoor/usesPublicSpace: false = true'],
      },
      {
        name: 'public space that is not safe',
        with: { '/outdoor/exists': false, '/outdoor/usesPublicSpace': true },
        deciding: ['/outdoor/exists: false = true', '/outdoor/publicSpaceSafe: false = true'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/outdoor/exists': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/exists missing'],
      },
    ],
  },
);
