import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** The height of sockets in child rooms in the design code of 2016. */
export const socketHeight2016Limit = defineFigure({
  id: 'facilities/socket-height-2016',
  title: {
    'zh-CN': '婴幼儿用房插座高度（2016年版设计规范）',
    en: 'The height of sockets in child rooms in the design code of 2016',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024') }],
});

/** The height of sockets in child rooms in the design code. */
export const socketHeightLimit = defineFigure({
  id: 'facilities/socket-height',
  title: {
    'zh-CN': '婴幼儿用房插座高度（设计规范）',
    en: 'The height of sockets in child rooms in the design code',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2019', '6.3.5', 'secondary', 'B135') }],
});

/** Groups of sockets in activity rooms in the design code of 2016. */
export const socketGroupsActivity2016Limit = defineFigure({
  id: 'facilities/socket-groups-activity-2016',
  title: {
    'zh-CN': '活动室插座组数（2016年版设计规范）',
    en: 'Groups of sockets in activity rooms in the design code of 2016',
  },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 4, basis: cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024') }],
});

/** Groups of sockets in bedrooms in the design code of 2016. */
export const socketGroupsSleep2016Limit = defineFigure({
  id: 'facilities/socket-groups-sleep-2016',
  title: {
    'zh-CN': '寝室插座组数（2016年版设计规范）',
    en: 'Groups of sockets in bedrooms in the design code of 2016',
  },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024') }],
});

/** Groups of sockets in the library in the design code of 2016. */
export const socketGroupsLibrary2016Limit = defineFigure({
  id: 'facilities/socket-groups-library-2016',
  title: {
    'zh-CN': '图书室插座组数（2016年版设计规范）',
    en: 'Groups of sockets in the library in the design code of 2016',
  },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024') }],
});

/** Groups of sockets in the art room in the design code of 2016. */
export const socketGroupsArt2016Limit = defineFigure({
  id: 'facilities/socket-groups-art-2016',
  title: {
    'zh-CN': '美工室插座组数（2016年版设计规范）',
    en: 'Groups of sockets in the art room in the design code of 2016',
  },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024') }],
});

/** Groups of sockets in activity rooms in the design code. */
export const socketGroupsActivityLimit = defineFigure({
  id: 'facilities/socket-groups-activity',
  title: {
    'zh-CN': '活动室插座组数（设计规范）',
    en: 'Groups of sockets in activity rooms in the design code',
  },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 4, basis: cite('jgj-39-2019', '6.3.5', 'secondary', 'B135') }],
});

/** Groups of sockets in bedrooms in the design code. */
export const socketGroupsSleepLimit = defineFigure({
  id: 'facilities/socket-groups-sleep',
  title: { 'zh-CN': '寝室插座组数（设计规范）', en: 'Groups of sockets in bedrooms in the design code' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '6.3.5', 'secondary', 'B135') }],
});

/** Groups of sockets in the library in the design code. */
export const socketGroupsLibraryLimit = defineFigure({
  id: 'facilities/socket-groups-library',
  title: { 'zh-CN': '图书室插座组数（设计规范）', en: 'Groups of sockets in the library in the design code' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '6.3.5', 'unverified', 'AB024') }],
});

/** Groups of sockets in the art room in the design code. */
export const socketGroupsArtLimit = defineFigure({
  id: 'facilities/socket-groups-art',
  title: {
    'zh-CN': '美工室插座组数（设计规范）',
    en: 'Groups of sockets in the art room in the design code',
  },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '6.3.5', 'unverified', 'AB024') }],
});

/** The trip current of the socket circuit in the design code. */
export const residualCurrentLimit = defineFigure({
  id: 'facilities/residual-current',
  title: {
    'zh-CN': '插座回路剩余电流动作值（设计规范）',
    en: 'The trip current of the socket circuit in the design code',
  },
  unit: 'mA',
  sense: 'ceiling',
  versions: [{ value: 30, basis: cite('jgj-39-2019', '6.3.5', 'unverified', 'B135') }],
});

/** The lower edge of a panel in a child room in the design code of 2016. */
export const panelHeight2016Limit = defineFigure({
  id: 'facilities/panel-height-2016',
  title: {
    'zh-CN': '婴幼儿用房配电箱底边高度（2016年版设计规范）',
    en: 'The lower edge of a panel in a child room in the design code of 2016',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2016', '6.3.6', 'secondary', 'AB025') }],
});

/** The lower edge of a panel in a child room in the design code. */
export const panelHeightLimit = defineFigure({
  id: 'facilities/panel-height',
  title: {
    'zh-CN': '婴幼儿用房配电箱底边高度（设计规范）',
    en: 'The lower edge of a panel in a child room in the design code',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2019', '6.3.6', 'secondary', 'B136') }],
});

/** The figures of this file. */
export const electricFigures = [
  panelHeight2016Limit,
  panelHeightLimit,
  residualCurrentLimit,
  socketGroupsActivity2016Limit,
  socketGroupsActivityLimit,
  socketGroupsArt2016Limit,
  socketGroupsArtLimit,
  socketGroupsLibrary2016Limit,
  socketGroupsLibraryLimit,
  socketGroupsSleep2016Limit,
  socketGroupsSleepLimit,
  socketHeight2016Limit,
  socketHeightLimit,
];
