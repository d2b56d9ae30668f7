import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

// B111: morning check 10/10/15, observation 12/12/15, duty and guard 10, storage 15/18/24, director and finance
// 15/15/18, office and teaching aids 18/18/24, meeting 24/24/30; read in the 2016 wording only.
const rooms = {
  'morning-check': ['晨检室', 'morning-check room', 10, 10, 15],
  observation: ['保健观察室', 'observation room', 12, 12, 15],
  duty: ['教师值班室', 'staff duty room', 10, 10, 10],
  guard: ['警卫室', 'guard room', 10, 10, 10],
  storage: ['储藏室', 'storage', 15, 18, 24],
  director: ['园长室', 'director’s office', 15, 15, 18],
  finance: ['财务室', 'finance office', 15, 15, 18],
  office: ['教师办公室', 'office', 18, 18, 24],
  meeting: ['会议室', 'meeting room', 24, 24, 30],
  'teaching-aids': ['教具制作室', 'teaching-aids room', 18, 18, 24],
} as const;

const sizes = { small: ['小型', 'small'], medium: ['中型', 'medium'], large: ['大型', 'large'] } as const;

type ServiceRoom = keyof typeof rooms;
/** Size of an institution by its classes. */
export type SizeClass = keyof typeof sizes;

/** Kinds of rooms in the table, as codes of a record. */
export const serviceRooms = Object.keys(rooms) as readonly ServiceRoom[];

const areaOf = (room: ServiceRoom, size: SizeClass, value: number) =>
  defineFigure({
    id: `site/service-room/${room}/${size}`,
    title: {
      'zh-CN': `${sizes[size][0]}园所${rooms[room][0]}面积`,
      en: `Area of the ${rooms[room][1]} of a ${sizes[size][1]} institution`,
    },
    unit: 'm2',
    sense: 'floor',
    versions: [
      { value, to: '2019-09-30', basis: cite('jgj-39-2016', 'table 4.4.1', 'secondary', 'B111') },
      { value, from: '2019-10-01', basis: cite('jgj-39-2019', 'table 4.4.1', 'unverified', 'B111') },
    ],
  });

/** Least areas of service rooms by size of the institution. */
export const serviceRoomAreas = (['small', 'medium', 'large'] as const).map((size, i) => ({
  size,
  areas: serviceRooms.map((room) => ({
    room,
    figure: areaOf(room, size, rooms[room][(i + 2) as 2 | 3 | 4]),
  })),
}));

/** The figures of this file. */
export const serviceRoomsFigures = serviceRoomAreas.flatMap(({ areas }) => areas.map(({ figure }) => figure));
