import { testDesign } from '../../../test/design-cases.js';
import { crowdedRoomEscapeLight } from './rule.js';

// B172
testDesign(
  crowdedRoomEscapeLight,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  {
    base: { rooms: [{ usedByChildren: true, light: { evacuationIlluminance: 2.9 } }] },
    pass: [{ name: 'as the text asks' }],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'light not told',
        with: { '/rooms/0/light/evacuationIlluminance': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/rooms/0/light/evacuationIlluminance missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'light enough for either', with: { '/rooms/0/light/evacuationIlluminance': 3 } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
