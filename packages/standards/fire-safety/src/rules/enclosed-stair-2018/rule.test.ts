import { testDesign } from '../../../test/design-cases.js';
import { enclosedStair2018 } from './rule.js';

// B185
testDesign(
  enclosedStair2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01', to: '2023-05-31' },
  {
    base: {
      building: { highRise: true, storeys: 5 },
      rooms: [{ openGallery: false }],
      stairs: [{ enclosure: 'enclosed' }],
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'six storeys', with: { '/building': { highRise: false, storeys: 6 } } },
      { name: 'a high-rise with a gallery', with: { '/rooms': [{ openGallery: true }] } },
      { name: 'smoke-proof', with: { '/stairs/0/enclosure': 'smoke-proof' } },
      { name: 'outdoor', with: { '/stairs/0/enclosure': 'outdoor' } },
    ],
    fail: [
      {
        name: 'open',
        with: { '/stairs/0/enclosure': 'open' },
        deciding: ['/stairs/0/enclosure: open in ["enclosed","smoke-proof","outdoor"]'],
      },
    ],
    unknown: [
      {
        name: 'whether a high-rise not told',
        with: { '/building/highRise': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/highRise missing'],
      },
      {
        name: 'enclosure not told',
        with: { '/stairs/0/enclosure': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/enclosure missing'],
      },
    ],
    notApplicable: [
      { name: 'five storeys', with: { '/building': { highRise: false, storeys: 5 } } },
      {
        name: 'six storeys with an open gallery',
        with: {
          '/building': { highRise: false, storeys: 6 },
          '/rooms': [{ openGallery: false }, { openGallery: true }],
        },
      },
      { name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' },
    ],
  },
);
