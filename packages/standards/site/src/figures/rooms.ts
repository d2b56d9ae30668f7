import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Clear height of kindergarten rooms. */
export const clearHeightKindergarten = defineFigure({
  id: 'site/clear-height/kindergarten',
  title: { 'zh-CN': '幼儿园活动室、寝室净高', en: 'Clear height of kindergarten rooms' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '4.1.17', 'unverified', 'B084') }],
});

/** Clear height of the multi-function room. */
export const clearHeightMultiFunction = defineFigure({
  id: 'site/clear-height/multi-function',
  title: { 'zh-CN': '多功能活动室净高', en: 'Clear height of the multi-function room' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 3.9, basis: cite('jgj-39-2019', '4.1.17', 'unverified', 'B084') }],
});

/** Clear height of nursery zones. */
export const clearHeightNursery = defineFigure({
  id: 'site/clear-height/nursery',
  title: { 'zh-CN': '托儿所睡眠、活动区净高', en: 'Clear height of nursery zones' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 2.8, basis: cite('jgj-39-2019', '4.1.17', 'unverified', 'B084') }],
});

/** Area that meets the daylight standard. */
export const daylightShareLimit = defineFigure({
  id: 'site/daylight-share',
  title: { 'zh-CN': '采光达标面积比例', en: 'Area that meets the daylight standard' },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 75, basis: cite('gb-50352-2019', '7.1.2-2', 'primary', 'B199') }],
});

/** Area of a health-care room in the norms of 2012. */
export const healthRoom2012Limit = defineFigure({
  id: 'site/health-room-2012',
  title: { 'zh-CN': '2012年规范保健室面积', en: 'Area of a health-care room in the norms of 2012' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 12, basis: cite('health-care-norms-2012', 'facilities', 'unverified', 'B311') }],
});

/** Multi-function room for each child. */
export const multiFunctionRoomEach = defineFigure({
  id: 'site/multi-function-room/each',
  title: { 'zh-CN': '人均多功能活动室面积', en: 'Multi-function room for each child' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 0.65, basis: cite('jgj-39-2019', '4.3.16-17', 'unverified', 'B110') }],
});

/** Least area of a multi-function room. */
export const multiFunctionRoomLeast = defineFigure({
  id: 'site/multi-function-room/least',
  title: { 'zh-CN': '多功能活动室最小面积', en: 'Least area of a multi-function room' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 90, basis: cite('jgj-39-2019', '4.3.16-17', 'unverified', 'B110') }],
});

/** Area of a nursing room. */
export const nursingRoomLimit = defineFigure({
  id: 'site/nursing-room',
  title: { 'zh-CN': '喂奶室面积', en: 'Area of a nursing room' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 10, basis: cite('jgj-39-2019', '4.2.3B', 'primary', 'B093') }],
});

/** Building area of an observation room. */
export const observationRoomHygieneLimit = defineFigure({
  id: 'site/observation-room-hygiene',
  title: { 'zh-CN': '保健观察室建筑面积', en: 'Building area of an observation room' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'AN026') }],
});

/** Depth of a room lit from one side. */
export const olderRoomDepthLimit = defineFigure({
  id: 'site/older-room-depth',
  title: { 'zh-CN': '单侧采光房间进深', en: 'Depth of a room lit from one side' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 6.6, basis: cite('jgj-39-2019', '4.3.4', 'primary', 'B102') }],
});

/** Height of washable walls. */
export const washableWallLimit = defineFigure({
  id: 'site/washable-wall',
  title: { 'zh-CN': '光滑易清洁墙面高度', en: 'Height of washable walls' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.3, basis: cite('jgj-39-2019', '4.1.10', 'unverified', 'B077') }],
});

/** Window opening as a share of the room. */
export const windowShareAssessment = defineFigure({
  id: 'site/window-share/assessment',
  title: { 'zh-CN': '窗洞口面积占房间面积比例', en: 'Window opening as a share of the room' },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('ws-t-821-2023', '4.2', 'secondary', 'N265') }],
});

/** Window opening as a share of the room. */
export const windowShareDesign = defineFigure({
  id: 'site/window-share/design',
  title: { 'zh-CN': '窗洞口面积占房间面积比例', en: 'Window opening as a share of the room' },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('jgj-39-2019', '3.2.8A', 'primary', 'B067') }],
});

/** Window opening as a share of the room. */
export const windowShareHygiene = defineFigure({
  id: 'site/window-share/hygiene',
  title: { 'zh-CN': '窗洞口面积占房间面积比例', en: 'Window opening as a share of the room' },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('hygiene-evaluation-2022', 'environment', 'secondary', 'N213') }],
});

/** Full-window sun at the winter solstice. */
export const winterSunLimit = defineFigure({
  id: 'site/winter-sun',
  title: { 'zh-CN': '冬至日满窗日照时数', en: 'Full-window sun at the winter solstice' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '3.2.8', 'primary', 'B066') }],
});

/** The figures of this file. */
export const roomsFigures = [
  clearHeightKindergarten,
  clearHeightMultiFunction,
  clearHeightNursery,
  daylightShareLimit,
  healthRoom2012Limit,
  multiFunctionRoomEach,
  multiFunctionRoomLeast,
  nursingRoomLimit,
  observationRoomHygieneLimit,
  olderRoomDepthLimit,
  washableWallLimit,
  windowShareAssessment,
  windowShareDesign,
  windowShareHygiene,
  winterSunLimit,
];
