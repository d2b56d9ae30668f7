import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Surface of radiant floor heating (2016 edition). */
export const floorHeating2016Limit = defineFigure({
  id: 'site/floor-heating-2016',
  title: {
    'zh-CN': '地面辐射采暖表面温度（2016年版）',
    en: 'Surface of radiant floor heating (2016 edition)',
  },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 28, basis: cite('jgj-39-2016', '6.2.2', 'secondary', 'AB020') }],
});

/** Airborne insulation of a living room or observation room (2016 edition). */
export const insulationLiving2016Airborne = defineFigure({
  id: 'site/insulation-living-2016/airborne',
  title: {
    'zh-CN': '生活用房和保健观察室空气声隔声量（2016年版）',
    en: 'Airborne insulation of a living room or observation room (2016 edition)',
  },
  unit: 'dB',
  sense: 'floor',
  versions: [{ value: 50, basis: cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016') }],
});

/** Impact sound in a living room or observation room (2016 edition). */
export const insulationLiving2016Impact = defineFigure({
  id: 'site/insulation-living-2016/impact',
  title: {
    'zh-CN': '生活用房和保健观察室撞击声压级（2016年版）',
    en: 'Impact sound in a living room or observation room (2016 edition)',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 65, basis: cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016') }],
});

/** Airborne insulation of a multi-function room (2016 edition). */
export const insulationMultiFunction2016Airborne = defineFigure({
  id: 'site/insulation-multi-function-2016/airborne',
  title: {
    'zh-CN': '多功能活动室空气声隔声量（2016年版）',
    en: 'Airborne insulation of a multi-function room (2016 edition)',
  },
  unit: 'dB',
  sense: 'floor',
  versions: [{ value: 45, basis: cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016') }],
});

/** Impact sound in a multi-function room (2016 edition). */
export const insulationMultiFunction2016Impact = defineFigure({
  id: 'site/insulation-multi-function-2016/impact',
  title: {
    'zh-CN': '多功能活动室撞击声压级（2016年版）',
    en: 'Impact sound in a multi-function room (2016 edition)',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 75, basis: cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016') }],
});

/** Illuminance: activity (2016 edition). */
export const lightLevel2016Activity = defineFigure({
  id: 'site/light-level-2016/activity',
  title: { 'zh-CN': '照度：活动室（2016年版）', en: 'Illuminance: activity (2016 edition)' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance: art (2016 edition). */
export const lightLevel2016Art = defineFigure({
  id: 'site/light-level-2016/art',
  title: { 'zh-CN': '照度：美工室（2016年版）', en: 'Illuminance: art (2016 edition)' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 500, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Colour rendering (2016 edition). */
export const lightLevel2016Colour = defineFigure({
  id: 'site/light-level-2016/colour',
  title: { 'zh-CN': '显色指数（2016年版）', en: 'Colour rendering (2016 edition)' },
  unit: 'index',
  sense: 'floor',
  versions: [{ value: 80, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Glare (2016 edition). */
export const lightLevel2016Glare = defineFigure({
  id: 'site/light-level-2016/glare',
  title: { 'zh-CN': '统一眩光值（2016年版）', en: 'Glare (2016 edition)' },
  unit: 'index',
  sense: 'ceiling',
  versions: [{ value: 19, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance: kitchen (2016 edition). */
export const lightLevel2016Kitchen = defineFigure({
  id: 'site/light-level-2016/kitchen',
  title: { 'zh-CN': '照度：厨房（2016年版）', en: 'Illuminance: kitchen (2016 edition)' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 100, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance: library (2016 edition). */
export const lightLevel2016Library = defineFigure({
  id: 'site/light-level-2016/library',
  title: { 'zh-CN': '照度：图书室（2016年版）', en: 'Illuminance: library (2016 edition)' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance: meeting (2016 edition). */
export const lightLevel2016Meeting = defineFigure({
  id: 'site/light-level-2016/meeting',
  title: { 'zh-CN': '照度：会议室（2016年版）', en: 'Illuminance: meeting (2016 edition)' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance: multi function (2016 edition). */
export const lightLevel2016MultiFunction = defineFigure({
  id: 'site/light-level-2016/multi-function',
  title: { 'zh-CN': '照度：多功能活动室（2016年版）', en: 'Illuminance: multi function (2016 edition)' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance: office (2016 edition). */
export const lightLevel2016Office = defineFigure({
  id: 'site/light-level-2016/office',
  title: { 'zh-CN': '照度：办公室（2016年版）', en: 'Illuminance: office (2016 edition)' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance: sleep (2016 edition). */
export const lightLevel2016Sleep = defineFigure({
  id: 'site/light-level-2016/sleep',
  title: { 'zh-CN': '照度：寝室（2016年版）', en: 'Illuminance: sleep (2016 edition)' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 100, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Noise in a living room (2016 edition). */
export const noiseLiving2016Limit = defineFigure({
  id: 'site/noise-living-2016',
  title: { 'zh-CN': '生活用房室内噪声（2016年版）', en: 'Noise in a living room (2016 edition)' },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 45, basis: cite('jgj-39-2016', '5.2.1', 'secondary', 'AB015') }],
});

/** Noise in a multi-function room, office or observation room (2016 edition). */
export const noiseService2016Limit = defineFigure({
  id: 'site/noise-service-2016',
  title: {
    'zh-CN': '多功能室、办公室或保健观察室室内噪声（2016年版）',
    en: 'Noise in a multi-function room, office or observation room (2016 edition)',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('jgj-39-2016', '5.2.1', 'secondary', 'AB015') }],
});

/** Height of electrical panels (2016 edition). */
export const panelHeight2016Limit = defineFigure({
  id: 'site/panel-height-2016',
  title: { 'zh-CN': '配电箱底边高度（2016年版）', en: 'Height of electrical panels (2016 edition)' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2016', '6.3.6', 'secondary', 'AB025') }],
});

/** Socket groups of an activity room (2016 edition). */
export const socketGroups2016Activity = defineFigure({
  id: 'site/socket-groups-2016/activity',
  title: { 'zh-CN': '活动室插座组数（2016年版）', en: 'Socket groups of an activity room (2016 edition)' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 4, basis: cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024') }],
});

/** Socket groups of sleep, library and art rooms (2016 edition). */
export const socketGroups2016Other = defineFigure({
  id: 'site/socket-groups-2016/other',
  title: {
    'zh-CN': '寝室、图书室、美工室插座组数（2016年版）',
    en: 'Socket groups of sleep, library and art rooms (2016 edition)',
  },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024') }],
});

/** Height of sockets (2016 edition). */
export const socketHeight2016Limit = defineFigure({
  id: 'site/socket-height-2016',
  title: { 'zh-CN': '插座高度（2016年版）', en: 'Height of sockets (2016 edition)' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2016', '6.3.5', 'secondary', 'AB024') }],
});

/** The figures of this file. */
export const environment2016Figures = [
  floorHeating2016Limit,
  insulationLiving2016Airborne,
  insulationLiving2016Impact,
  insulationMultiFunction2016Airborne,
  insulationMultiFunction2016Impact,
  lightLevel2016Activity,
  lightLevel2016Art,
  lightLevel2016Colour,
  lightLevel2016Glare,
  lightLevel2016Kitchen,
  lightLevel2016Library,
  lightLevel2016Meeting,
  lightLevel2016MultiFunction,
  lightLevel2016Office,
  lightLevel2016Sleep,
  noiseLiving2016Limit,
  noiseService2016Limit,
  panelHeight2016Limit,
  socketGroups2016Activity,
  socketGroups2016Other,
  socketHeight2016Limit,
];
