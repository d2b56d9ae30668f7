import { adopted, elements, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { pickUpAdults } from './rule.js';

// N146: an adult
testRule(
  pickUpAdults,
  adopted(
    merge(
      institution('2019-10-07'),
      elements('/children'),
      flags({ '/children/0/pickUpPersonsAdult': true }),
      { base: { kind: 'institution', children: [{ pickUpPersonsAdult: true }] } },
    ),
  ),
);
