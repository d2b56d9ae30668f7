import { testScoped } from '../../../test/scopes.js';
import { childDoor } from './rule.js';

// B075
testScoped(
  childDoor,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: {
      rooms: [
        {
          usedByChildren: true,
          doors: [
            {
              safetyGlass: true,
              smooth: true,
              threshold: false,
              type: 'hinged',
              opensTowardsEscape: true,
              antiPinch: true,
              visionPanel: true,
            },
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
      {
        name: 'antiPinch: no',
        with: { '/rooms/0/doors/0/antiPinch': false },
        deciding: ['/rooms/0/doors/0/antiPinch: false = true'],
      },
      {
        name: 'visionPanel: no',
        with: { '/rooms/0/doors/0/visionPanel': false },
        deciding: ['/rooms/0/doors/0/visionPanel: false = true'],
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
        name: 'antiPinch not told',
        with: { '/rooms/0/doors/0/antiPinch': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/antiPinch missing'],
      },
      {
        name: 'visionPanel not told',
        with: { '/rooms/0/doors/0/visionPanel': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/visionPanel missing'],
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
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/doors/0/safetyGlass': false },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/doors/0/safetyGlass: false = true'],
      },
    ],
  },
);
