import { testScoped } from '../../../test/scopes.js';
import { childDoor2016 } from './rule.js';

// AB007
testScoped(
  childDoor2016,
  { scope: 'code', edition: '2016' },
  {
    base: {
      rooms: [
        {
          usedByChildren: true,
          doors: [
            { safetyGlass: true, smooth: true, threshold: false, type: 'hinged', opensTowardsEscape: true },
          ],
        },
      ],
    },
    pass: [{ name: 'as the text asks' }, { name: 'type: other', with: { '/rooms/0/doors/0/type': 'other' } }],
    fail: [
      {
        name: 'safetyGlass: no',
        with: { '/rooms/0/doors/0/safetyGlass': false },
        deciding: ['/rooms/0/doors/0/safetyGlass: false = true'],
      },
      {
        name: 'smooth: no',
        with: { '/rooms/0/doors/0/smooth': false },
        deciding: ['/rooms/0/doors/0/smooth: false = true'],
      },
      {
        name: 'threshold: yes',
        with: { '/rooms/0/doors/0/threshold': true },
        deciding: ['/rooms/0/doors/0/threshold: true = false'],
      },
      {
        name: 'type: revolving',
        with: { '/rooms/0/doors/0/type': 'revolving' },
        deciding: ['/rooms/0/doors/0/type: revolving in ["hinged","other"]'],
      },
      {
        name: 'type: spring',
        with: { '/rooms/0/doors/0/type': 'spring' },
        deciding: ['/rooms/0/doors/0/type: spring in ["hinged","other"]'],
      },
      {
        name: 'type: sliding',
        with: { '/rooms/0/doors/0/type': 'sliding' },
        deciding: ['/rooms/0/doors/0/type: sliding in ["hinged","other"]'],
      },
      {
        name: 'opensTowardsEscape: no',
        with: { '/rooms/0/doors/0/opensTowardsEscape': false },
        deciding: ['/rooms/0/doors/0/opensTowardsEscape: false = true'],
      },
    ],
    unknown: [
      {
        name: 'safetyGlass not told',
        with: { '/rooms/0/doors/0/safetyGlass': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/safetyGlass missing'],
      },
      {
        name: 'smooth not told',
        with: { '/rooms/0/doors/0/smooth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/smooth missing'],
      },
      {
        name: 'threshold not told',
        with: { '/rooms/0/doors/0/threshold': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/threshold missing'],
      },
      {
        name: 'type not told',
        with: { '/rooms/0/doors/0/type': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/type missing'],
      },
      {
        name: 'opensTowardsEscape not told',
        with: { '/rooms/0/doors/0/opensTowardsEscape': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/opensTowardsEscape missing'],
      },
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: no', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'no doors', with: { '/rooms/0/doors': [] } },
    ],
  },
);
