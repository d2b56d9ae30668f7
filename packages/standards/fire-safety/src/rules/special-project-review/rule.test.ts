import { testDesign } from '../../../test/design-cases.js';
import { specialProjectReview } from './rule.js';

// B267
testDesign(
  specialProjectReview,
  { reach: 'civil', anchor: 'designedOn', from: '2020-06-01' },
  {
    base: {
      building: { childArea: 1000.1 },
      project: { fireDesignReviewedOn: '2021-03-01', acceptedOn: '2021-09-01' },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'the day before acceptance', with: { '/project/fireDesignReviewedOn': '2021-08-31' } },
    ],
    fail: [
      {
        name: 'on the day of acceptance',
        with: { '/project/fireDesignReviewedOn': '2021-09-01' },
        deciding: [
          '/project/fireDesignReviewedOn: 2021-09-01 < 2021-09-01',
          '/project/acceptedOn: 2021-09-01',
        ],
      },
      {
        name: 'the day after it',
        with: { '/project/fireDesignReviewedOn': '2021-09-02' },
        deciding: [
          '/project/fireDesignReviewedOn: 2021-09-02 < 2021-09-01',
          '/project/acceptedOn: 2021-09-01',
        ],
      },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/building/childArea': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/childArea missing'],
      },
      {
        name: 'review not told',
        with: { '/project/fireDesignReviewedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/project/fireDesignReviewedOn missing'],
      },
    ],
    notApplicable: [{ name: 'a smaller area', with: { '/building/childArea': 1000 } }],
  },
);
