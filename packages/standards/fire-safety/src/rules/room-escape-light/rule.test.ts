import { testDesign } from '../../../test/design-cases.js';
import { roomEscapeLight } from './rule.js';

// B172
testDesign(
  roomEscapeLight,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { rooms: [{ usedByChildren: true, light: { evacuationIlluminance: 1 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'evacuationIlluminance well within', with: { '/rooms/0/light/evacuationIlluminance': 1.1 } },
    ],
    fail: [
      {
        name: 'evacuationIlluminance just beyond',
        with: { '/rooms/0/light/evacuationIlluminance': 0.9 },
        deciding: ['/rooms/0/light/evacuationIlluminance: 0.9 >= 1'],
        params: { lux: 0.9, least: 1 },
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'evacuationIlluminance not told',
        with: { '/rooms/0/light/evacuationIlluminance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/evacuationIlluminance missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
