import { testDesign } from '../../../test/design-cases.js';
import { exitSideHung } from './rule.js';

// B154
testDesign(
  exitSideHung,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  {
    base: { exits: [{ type: 'sliding' }] },
    pass: [{ name: 'as the text asks' }, { name: 'type: rolling', with: { '/exits/0/type': 'rolling' } }],
    unknown: [
      {
        name: 'type not told',
        with: { '/exits/0/type': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/exits/0/type missing'],
      },
    ],
    notApplicable: [
      { name: 'type: hinged', with: { '/exits/0/type': 'hinged' } },
      { name: 'an empty list', with: { '/exits': [] }, subject: '/exits' },
    ],
  },
);
