import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least width of an exit. */
export const widthExit = defineFigure({
  id: 'fire-safety/width/exit',
  title: { 'zh-CN': '安全出口净宽下限', en: 'Least width of an exit' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.8, basis: cite('gb-55037-2022', '7.1.4', 'primary', 'B152') }],
});

/** Least width of an exit on the ground floor. */
export const widthGroundExit = defineFigure({
  id: 'fire-safety/width/ground-exit',
  title: { 'zh-CN': '首层疏散外门净宽下限', en: 'Least width of an exit on the ground floor' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.1, basis: cite('gb-55037-2022', '7.1.4', 'primary', 'B152') }],
});

/** Least width of a room door. */
export const widthRoomDoor = defineFigure({
  id: 'fire-safety/width/room-door',
  title: { 'zh-CN': '疏散门净宽下限', en: 'Least width of a room door' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.8, basis: cite('gb-55037-2022', '7.1.4', 'primary', 'B152') }],
});

/** Least width of an escape corridor. */
export const widthCorridor = defineFigure({
  id: 'fire-safety/width/corridor',
  title: { 'zh-CN': '疏散走道净宽下限', en: 'Least width of an escape corridor' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.1, basis: cite('gb-55037-2022', '7.1.4', 'primary', 'B152') }],
});

/** Least width of an escape stair. */
export const widthStair = defineFigure({
  id: 'fire-safety/width/stair',
  title: { 'zh-CN': '疏散楼梯净宽下限', en: 'Least width of an escape stair' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.1, basis: cite('gb-55037-2022', '7.1.4', 'primary', 'B152') }],
});

/** Least width of an exit, 2018 edition. */
export const width2018Exit = defineFigure({
  id: 'fire-safety/width-2018/exit',
  title: { 'zh-CN': '安全出口净宽下限（2018年版）', en: 'Least width of an exit, 2018 edition' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.9, basis: cite('gb-50016-2018', '5.5.18', 'primary', 'B192') }],
});

/** Least width of a room door, 2018 edition. */
export const width2018RoomDoor = defineFigure({
  id: 'fire-safety/width-2018/room-door',
  title: { 'zh-CN': '疏散门净宽下限（2018年版）', en: 'Least width of a room door, 2018 edition' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.9, basis: cite('gb-50016-2018', '5.5.18', 'primary', 'B192') }],
});

/** Least width of a corridor, 2018 edition. */
export const width2018Corridor = defineFigure({
  id: 'fire-safety/width-2018/corridor',
  title: { 'zh-CN': '疏散走道净宽下限（2018年版）', en: 'Least width of a corridor, 2018 edition' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.1, basis: cite('gb-50016-2018', '5.5.18', 'primary', 'B192') }],
});

/** Least width of a stair, 2018 edition. */
export const width2018Stair = defineFigure({
  id: 'fire-safety/width-2018/stair',
  title: { 'zh-CN': '疏散楼梯净宽下限（2018年版）', en: 'Least width of a stair, 2018 edition' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.1, basis: cite('gb-50016-2018', '5.5.18', 'primary', 'B192') }],
});

/** Least height of an escape route. */
export const routeHeightLimit = defineFigure({
  id: 'fire-safety/route-height-limit',
  title: { 'zh-CN': '疏散通道净高下限', en: 'Least height of an escape route' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 2.1, basis: cite('gb-55037-2022', '7.1.5', 'primary', 'B153') }],
});

/** Width for each hundred persons, floor 1 or 2, grade 1 or 2. */
export const widthPerHundredLow12 = defineFigure({
  id: 'fire-safety/width-per-hundred/low-12',
  title: {
    'zh-CN': '每百人疏散净宽（一、二层，一、二级）',
    en: 'Width for each hundred persons, floor 1 or 2, grade 1 or 2',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.65, basis: cite('gb-50016-2018', '5.5.21-1', 'primary', 'B161') }],
});

/** Width for each hundred persons, floor 1 or 2, grade 3. */
export const widthPerHundredLow3 = defineFigure({
  id: 'fire-safety/width-per-hundred/low-3',
  title: {
    'zh-CN': '每百人疏散净宽（一、二层，三级）',
    en: 'Width for each hundred persons, floor 1 or 2, grade 3',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.75, basis: cite('gb-50016-2018', '5.5.21-1', 'primary', 'B161') }],
});

/** Width for each hundred persons, floor 1 or 2, grade 4. */
export const widthPerHundredLow4 = defineFigure({
  id: 'fire-safety/width-per-hundred/low-4',
  title: {
    'zh-CN': '每百人疏散净宽（一、二层，四级）',
    en: 'Width for each hundred persons, floor 1 or 2, grade 4',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.0, basis: cite('gb-50016-2018', '5.5.21-1', 'primary', 'B161') }],
});

/** Width for each hundred persons, floor 3, grade 1 or 2. */
export const widthPerHundredThird12 = defineFigure({
  id: 'fire-safety/width-per-hundred/third-12',
  title: {
    'zh-CN': '每百人疏散净宽（三层，一、二级）',
    en: 'Width for each hundred persons, floor 3, grade 1 or 2',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.75, basis: cite('gb-50016-2018', '5.5.21-1', 'primary', 'B161') }],
});

/** Width for each hundred persons, floor 3, grade 3. */
export const widthPerHundredThird3 = defineFigure({
  id: 'fire-safety/width-per-hundred/third-3',
  title: { 'zh-CN': '每百人疏散净宽（三层，三级）', en: 'Width for each hundred persons, floor 3, grade 3' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.0, basis: cite('gb-50016-2018', '5.5.21-1', 'primary', 'B161') }],
});

/** Width for each hundred persons, floor 4 and above, grade 1 or 2. */
export const widthPerHundredHigh12 = defineFigure({
  id: 'fire-safety/width-per-hundred/high-12',
  title: {
    'zh-CN': '每百人疏散净宽（四层及以上，一、二级）',
    en: 'Width for each hundred persons, floor 4 and above, grade 1 or 2',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.0, basis: cite('gb-50016-2018', '5.5.21-1', 'primary', 'B161') }],
});

/** Width for each hundred persons, floor 4 and above, grade 3. */
export const widthPerHundredHigh3 = defineFigure({
  id: 'fire-safety/width-per-hundred/high-3',
  title: {
    'zh-CN': '每百人疏散净宽（四层及以上，三级）',
    en: 'Width for each hundred persons, floor 4 and above, grade 3',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.25, basis: cite('gb-50016-2018', '5.5.21-1', 'primary', 'B161') }],
});

/** The figures of this file. */
export const designWidthsFigures = [
  routeHeightLimit,
  width2018Corridor,
  width2018Exit,
  width2018RoomDoor,
  width2018Stair,
  widthCorridor,
  widthExit,
  widthGroundExit,
  widthPerHundredHigh12,
  widthPerHundredHigh3,
  widthPerHundredLow12,
  widthPerHundredLow3,
  widthPerHundredLow4,
  widthPerHundredThird12,
  widthPerHundredThird3,
  widthRoomDoor,
  widthStair,
];
