import { testDesign } from '../../../test/design-cases.js';
import { specialProjectPartInUse } from './rule.js';

// B267
testDesign(
  specialProjectPartInUse,
  { reach: 'civil', anchor: 'acceptedOn', from: '2020-06-01', answer: true },
  {
    base: {
      project: { kind: 'new', designedOn: '2020-01-02' },
      building: { childArea: 1000.1 },
      openedOn: '2020-01-01',
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'an extension', with: { '/project/kind': 'extension' } },
      { name: 'a conversion', with: { '/project/kind': 'conversion' } },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/building/childArea': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/childArea missing'],
      },
    ],
    notApplicable: [
      { name: 'fitting out', with: { '/project/kind': 'decoration' } },
      { name: 'in use without works', with: { '/project/kind': 'in-use' } },
      { name: 'a smaller area', with: { '/building/childArea': 1000 } },
      { name: 'opened on the day of the design', with: { '/openedOn': '2020-01-02' } },
      { name: 'opened after the design', with: { '/openedOn': '2020-01-03' } },
    ],
  },
);
