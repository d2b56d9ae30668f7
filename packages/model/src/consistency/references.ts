import { type ConsistencyCheck, shown, textsAt } from './records.js';

type ReferenceCode = 'unknown-class' | 'unknown-room' | 'unknown-living-unit';

/** Which fields refer to which list. */
export const references: readonly (readonly [code: ReferenceCode, list: string, pattern: string])[] = [
  ['unknown-class', '/classes', '/staff/*/classId'],
  ['unknown-class', '/classes', '/staff/*/otherClassIds/*'],
  ['unknown-class', '/classes', '/children/*/classId'],
  ['unknown-class', '/classes', '/days/entries/*/classId'],
  ['unknown-class', '/classes', '/caregiving/plans/*/classId'],
  ['unknown-room', '/rooms', '/classes/*/roomIds/*'],
  ['unknown-room', '/rooms', '/airTests/*/roomId'],
  ['unknown-room', '/rooms', '/fireSafety/extinguishers/*/roomId'],
  ['unknown-living-unit', '/livingUnits', '/classes/*/livingUnitId'],
  ['unknown-living-unit', '/livingUnits', '/rooms/*/livingUnitId'],
];

/** References to classes, rooms and living units that the record does not list. Without the list nothing is judged. */
export const danglingReferences: ConsistencyCheck<ReferenceCode> = (institution) =>
  references.flatMap(([code, list, pattern]) => {
    if (!Array.isArray((institution as { readonly [key: string]: unknown })[list.slice(1)])) return [];
    const known = new Set(textsAt(institution, `${list}/*/id`).map(({ value }) => value));
    return textsAt(institution, pattern)
      .filter(({ value }) => !known.has(value))
      .map(({ pointer, value }) => ({
        pointer,
        code,
        ...shown(pointer, value),
        expected: `an id of ${list}`,
      }));
  });
