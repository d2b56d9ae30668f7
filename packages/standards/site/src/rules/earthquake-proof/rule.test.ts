import { testScoped } from '../../../test/scopes.js';
import { earthquakeProof } from './rule.js';

// N102
testScoped(
  earthquakeProof,
  { scope: 'set-up' },
  {
    base: { site: { seismicDocument: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'seismicDocument: no',
        with: { '/site/seismicDocument': false },
        deciding: ['/site/seismicDocument: false = true'],
      },
    ],
    unknown: [
      {
        name: 'seismicDocument not told',
        with: { '/site/seismicDocument': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/seismicDocument missing'],
      },
    ],
  },
);
