import { testDesign } from '../../../test/design-cases.js';
import { fireWiringProtected } from './rule.js';

// B173
testDesign(
  fireWiringProtected,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', answer: true },
  { pass: [{ name: 'as the text asks' }] },
);
