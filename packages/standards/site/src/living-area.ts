import { and, eq, isIn, type NumberOf } from '@tuoyu/core';
import { aClass, f } from './record.js';

/**
 * Use area of the living rooms of the class that is judged: rooms for activity and sleep of its living unit. A record
 * lists a unit either as one room or by its rooms.
 */
export const livingArea: NumberOf = f.sum(
  f.filter(f.list('/rooms'), (room) =>
    and(
      eq(room('/livingUnitId'), aClass('/livingUnitId')),
      isIn(room('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    ),
  ),
  (room) => room('/area'),
);
