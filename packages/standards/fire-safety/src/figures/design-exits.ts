import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Fewest exits of a storey. */
export const exitsLeast = defineFigure({
  id: 'fire-safety/exits/least',
  title: { 'zh-CN': '每层安全出口数下限', en: 'Fewest exits of a storey' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-55037-2022', '7.4.1', 'primary', 'B157') }],
});

/** Fewest exits of a storey, 2018 edition. */
export const exits2018Least = defineFigure({
  id: 'fire-safety/exits-2018/least',
  title: { 'zh-CN': '每层安全出口数下限（2018年版）', en: 'Fewest exits of a storey, 2018 edition' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-50016-2018', '5.5.8', 'primary', 'B184') }],
});

/** Fewest doors of a room. */
export const roomDoorsLeast = defineFigure({
  id: 'fire-safety/room-doors/least',
  title: { 'zh-CN': '房间疏散门数下限', en: 'Fewest doors of a room' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-55037-2022', '7.4.2', 'primary', 'B158') }],
});

/** Largest room with one door. */
export const roomDoorsSingleArea = defineFigure({
  id: 'fire-safety/room-doors/single-area',
  title: { 'zh-CN': '可设一个疏散门的房间面积上限', en: 'Largest room with one door' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('gb-55037-2022', '7.4.2', 'primary', 'B158') }],
});

/** Fewest doors of a room, 2018 edition. */
export const roomDoors2018Least = defineFigure({
  id: 'fire-safety/room-doors-2018/least',
  title: { 'zh-CN': '房间疏散门数下限（2018年版）', en: 'Fewest doors of a room, 2018 edition' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-50016-2018', '5.5.15', 'primary', 'B187') }],
});

/** Largest room with one door, 2018 edition. */
export const roomDoors2018SingleArea = defineFigure({
  id: 'fire-safety/room-doors-2018/single-area',
  title: {
    'zh-CN': '可设一个疏散门的房间面积上限（2018年版）',
    en: 'Largest room with one door, 2018 edition',
  },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('gb-50016-2018', '5.5.15-1', 'primary', 'B186') }],
});

/** Area above which the guide asks for two doors. */
export const roomDoorsGuideArea = defineFigure({
  id: 'fire-safety/room-doors-guide/area',
  title: { 'zh-CN': '指南要求两个疏散门的面积', en: 'Area above which the guide asks for two doors' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('fire-guide-2022', 'part 1', 'secondary', 'N208') }],
});

/** Fewest doors of a larger room in the guide. */
export const roomDoorsGuideLeast = defineFigure({
  id: 'fire-safety/room-doors-guide/least',
  title: { 'zh-CN': '指南的疏散门数下限', en: 'Fewest doors of a larger room in the guide' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('fire-guide-2022', 'part 1', 'secondary', 'N208') }],
});

/** Least distance between exits or doors. */
export const exitSpacingLimit = defineFigure({
  id: 'fire-safety/exit-spacing-limit',
  title: { 'zh-CN': '相邻出口或疏散门间距下限', en: 'Least distance between exits or doors' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 5, basis: cite('gb-50016-2018', '5.5.2', 'primary', 'B183') }],
});

/** Persons above which doors open outward. */
export const crowdedRoomPersons = defineFigure({
  id: 'fire-safety/crowded-room/persons',
  title: { 'zh-CN': '门应外开的房间人数', en: 'Persons above which doors open outward' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 60, basis: cite('gb-55037-2022', '7.1.6', 'primary', 'B154') }],
});

/** Persons for each door above which doors open outward. */
export const crowdedRoomPersonsPerDoor = defineFigure({
  id: 'fire-safety/crowded-room/persons-per-door',
  title: { 'zh-CN': '门应外开的每樘门平均人数', en: 'Persons for each door above which doors open outward' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 30, basis: cite('gb-55037-2022', '7.1.6', 'primary', 'B154') }],
});

/** Longest way from a stair to the outside. */
export const stairToOutsideLimit = defineFigure({
  id: 'fire-safety/stair-to-outside-limit',
  title: { 'zh-CN': '首层楼梯至室外出口距离上限', en: 'Longest way from a stair to the outside' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 15, basis: cite('gb-50016-2018', '5.5.17-2', 'primary', 'B190') }],
});

/** Storeys up to which a stair may end near the outside. */
export const stairToOutsideStoreys = defineFigure({
  id: 'fire-safety/stair-to-outside-storeys',
  title: { 'zh-CN': '适用短距离出口的层数', en: 'Storeys up to which a stair may end near the outside' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 4, basis: cite('gb-50016-2018', '5.5.17-2', 'primary', 'B190') }],
});

/** The figures of this file. */
export const designExitsFigures = [
  crowdedRoomPersons,
  crowdedRoomPersonsPerDoor,
  exitSpacingLimit,
  exits2018Least,
  exitsLeast,
  roomDoors2018Least,
  roomDoors2018SingleArea,
  roomDoorsGuideArea,
  roomDoorsGuideLeast,
  roomDoorsLeast,
  roomDoorsSingleArea,
  stairToOutsideLimit,
  stairToOutsideStoreys,
];
