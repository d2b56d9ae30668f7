import { testDesign } from '../../../test/design-cases.js';
import { fireDesign2014 } from './rule.js';

// B178
testDesign(
  fireDesign2014,
  { reach: 'civil', anchor: 'designedOn', from: '2015-05-01', adopt: true, answer: true },
  { pass: [{ name: 'as the text asks' }] },
);
