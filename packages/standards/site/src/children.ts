import { choice, eq, lookup, type NumberOf } from '@tuoyu/core';
import { childrenForArea } from './choices.js';
import { aClass, aUnit, f } from './record.js';

/** Children of the institution, as the choice counts them for an area. */
export const children: NumberOf = lookup(choice(childrenForArea), {
  places: f('/places'),
  enrolled: f('/enrolled'),
});

/** Children of the class that is judged, as the choice counts them for an area. */
export const classChildren: NumberOf = lookup(choice(childrenForArea), {
  places: aClass('/capacity'),
  enrolled: aClass('/enrolled'),
});

/** Children of the classes that use the living unit that is judged. */
export const unitChildren: NumberOf = f.sum(
  f.filter(f.list('/classes'), (group) => eq(group('/livingUnitId'), aUnit('/id'))),
  (group) => lookup(choice(childrenForArea), { places: group('/capacity'), enrolled: group('/enrolled') }),
);
