import { testScoped } from '../../../test/scopes.js';
import { sampleHandling } from './rule.js';

// B358
testScoped(
  sampleHandling,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: {
      meals: {
        samples: {
          entries: [
            { sealed: true, refrigerated: true, labelled: true },
            { sealed: true, refrigerated: true, labelled: true },
          ],
        },
      },
    },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: sealed False',
        with: { '/meals/samples/entries/1/sealed': false },
        deciding: ['/meals/samples/entries/1/sealed: false = true'],
      },
      {
        name: 'the second: refrigerated False',
        with: { '/meals/samples/entries/1/refrigerated': false },
        deciding: ['/meals/samples/entries/1/refrigerated: false = true'],
      },
      {
        name: 'the second: labelled False',
        with: { '/meals/samples/entries/1/labelled': false },
        deciding: ['/meals/samples/entries/1/labelled: false = true'],
      },
    ],
    unknown: [
      {
        name: 'sealed not told',
        with: { '/meals/samples/entries/1/sealed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/samples/entries/1/sealed missing'],
      },
      {
        name: 'refrigerated not told',
        with: { '/meals/samples/entries/1/refrigerated': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/samples/entries/1/refrigerated missing'],
      },
      {
        name: 'labelled not told',
        with: { '/meals/samples/entries/1/labelled': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/samples/entries/1/labelled missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/meals/samples/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/samples/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/meals/samples/entries': [] } }],
  },
);
