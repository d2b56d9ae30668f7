import { add, and, eq, figure, lookup, mul, type NumberOf, number, sub, when } from '@tuoyu/core';
import { aRoom, byGrade } from './design-record.js';
import {
  travelBetweenGrade3,
  travelBetweenGrade4,
  travelBetweenGrade12,
  travelDeadEndGrade3,
  travelDeadEndGrade4,
  travelDeadEndGrade12,
  travelGalleryMore,
  travelOpenStairLessBetween,
  travelOpenStairLessDeadEnd,
  travelSprinklerMore,
} from './figures/design-travel.js';
import { f } from './record.js';

// GB 50016, 5.5.17: the table and its three notes. The share that sprinklers add is one of the value in the table.

const deadEnd = byGrade(travelDeadEndGrade12, travelDeadEndGrade3, travelDeadEndGrade4);

/** What the place of the room's door gives: between two exits, or at a dead end. */
const byPlace = (between: NumberOf, atDeadEnd: NumberOf): NumberOf =>
  lookup(aRoom('/position'), {
    'between-exits': between,
    'dead-end-side': atDeadEnd,
    'corridor-end': atDeadEnd,
  });

const sprinklersEverywhere = f.some(f.list('/fireSafety/systems'), (system) =>
  and(eq(system('/kind'), 'sprinkler'), system('/installed'), system('/coversAll')),
);

const withSprinklers = (metres: NumberOf): NumberOf =>
  add(metres, when(sprinklersEverywhere, mul(metres, figure(travelSprinklerMore), 0.01), number(0)));

const table = byPlace(byGrade(travelBetweenGrade12, travelBetweenGrade3, travelBetweenGrade4), deadEnd);

/** Longest way in metres from the door of the room to the nearest exit. */
export const travelLimit: NumberOf = sub(
  add(withSprinklers(table), when(aRoom('/openGallery'), figure(travelGalleryMore), number(0))),
  when(
    aRoom('/openStair'),
    byPlace(figure(travelOpenStairLessBetween), figure(travelOpenStairLessDeadEnd)),
    number(0),
  ),
);

/** Longest way in metres inside the room, from any point to its door. */
export const inwardLimit: NumberOf = withSprinklers(deadEnd);
