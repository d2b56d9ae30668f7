import { figure, isIn, lookup, lt, type NumberOf, when } from '@tuoyu/core';
import { type SizeClass, serviceRoomAreas, serviceRooms } from './figures/service-rooms.js';
import { aRoom } from './record.js';

const areaFor = (size: SizeClass): NumberOf => {
  const { areas } = serviceRoomAreas.find((one) => one.size === size)!;
  return lookup(
    aRoom('/kind'),
    Object.fromEntries(areas.map(({ room, figure: area }) => [room, figure(area)])),
  );
};

/** The area that the table gives for the room that is judged, by the classes and by how many make a size. */
export const serviceRoomLimit = (classes: NumberOf, medium: NumberOf, large: NumberOf): NumberOf =>
  when(lt(classes, medium), areaFor('small'), when(lt(classes, large), areaFor('medium'), areaFor('large')));

/** Whether the room that is judged is in the table. */
export const isServiceRoom = isIn(aRoom('/kind'), serviceRooms);
