import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Height of the child handle. */
export const childDoorHandle = defineFigure({
  id: 'site/child-door/handle',
  title: { 'zh-CN': '幼儿拉手高度', en: 'Height of the child handle' },
  unit: 'm',
  versions: [{ value: 0.6, basis: cite('jgj-39-2019', '4.1.8', 'unverified', 'B075') }],
});

/** Height of the child handle (2016 edition). */
export const childDoorHandle2016 = defineFigure({
  id: 'site/child-door/handle-2016',
  title: { 'zh-CN': '幼儿拉手高度（2016年版）', en: 'Height of the child handle (2016 edition)' },
  unit: 'm',
  versions: [{ value: 0.6, basis: cite('jgj-39-2016', '4.1.8', 'secondary', 'AB007') }],
});

/** Net width of doors of activity, sleep and multi-function rooms. */
export const roomDoorWidth = defineFigure({
  id: 'site/room-door/width',
  title: {
    'zh-CN': '活动室、寝室、多功能室门净宽',
    en: 'Net width of doors of activity, sleep and multi-function rooms',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.2, basis: cite('jgj-39-2019', '4.1.6', 'unverified', 'B073') }],
});

/** Net width of doors of activity, sleep and multi-function rooms (2016 edition). */
export const roomDoorWidth2016 = defineFigure({
  id: 'site/room-door/width-2016',
  title: {
    'zh-CN': '活动室、寝室、多功能室门净宽（2016年版）',
    en: 'Net width of doors of activity, sleep and multi-function rooms (2016 edition)',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.2, basis: cite('jgj-39-2016', '4.1.6', 'secondary', 'AB005') }],
});

/** The figures of this file. */
export const doorsFigures = [childDoorHandle, childDoorHandle2016, roomDoorWidth, roomDoorWidth2016];
