import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Window opening as a share of the floor of the main room. */
export const windowShareMainLimit = defineFigure({
  id: 'facilities/window-share-main',
  title: {
    'zh-CN': '主要房间窗地面积比（百分比）',
    en: 'Window opening as a share of the floor of the main room',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('jgj-39-2019', '5.1.1', 'unverified', 'B122') }],
});

/** The daylight factor of the main room in the design code. */
export const daylightFactorMainLimit = defineFigure({
  id: 'facilities/daylight-factor-main',
  title: {
    'zh-CN': '主要房间采光系数（设计规范）',
    en: 'The daylight factor of the main room in the design code',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '5.1.1', 'unverified', 'B122') }],
});

/** Window opening as a share of the floor of the toilet or washroom. */
export const windowShareMinorLimit = defineFigure({
  id: 'facilities/window-share-minor',
  title: {
    'zh-CN': '卫生间窗地面积比（百分比）',
    en: 'Window opening as a share of the floor of the toilet or washroom',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 10, basis: cite('jgj-39-2019', '5.1.1', 'unverified', 'B122') }],
});

/** The daylight factor of the toilet or washroom in the design code. */
export const daylightFactorMinorLimit = defineFigure({
  id: 'facilities/daylight-factor-minor',
  title: {
    'zh-CN': '卫生间采光系数（设计规范）',
    en: 'The daylight factor of the toilet or washroom in the design code',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('jgj-39-2019', '5.1.1', 'unverified', 'B122') }],
});

/** The noise in activity and sleep rooms in the design code of 2016. */
export const noiseLiving2016Limit = defineFigure({
  id: 'facilities/noise-living-2016',
  title: {
    'zh-CN': '活动室、寝室噪声（2016年版设计规范）',
    en: 'The noise in activity and sleep rooms in the design code of 2016',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 45, basis: cite('jgj-39-2016', '5.2.1', 'secondary', 'AB015') }],
});

/** The noise in activity and sleep rooms in the design code. */
export const noiseLivingLimit = defineFigure({
  id: 'facilities/noise-living',
  title: {
    'zh-CN': '活动室、寝室噪声（设计规范）',
    en: 'The noise in activity and sleep rooms in the design code',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 45, basis: cite('jgj-39-2019', '5.2.1', 'unverified', 'B123') }],
});

/** The noise in the multi-function, office or observation room in the design code of 2016. */
export const noiseOther2016Limit = defineFigure({
  id: 'facilities/noise-other-2016',
  title: {
    'zh-CN': '多功能厅、办公室、观察室噪声（2016年版设计规范）',
    en: 'The noise in the multi-function, office or observation room in the design code of 2016',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('jgj-39-2016', '5.2.1', 'secondary', 'AB015') }],
});

/** The noise in the multi-function, office or observation room in the design code. */
export const noiseOtherLimit = defineFigure({
  id: 'facilities/noise-other',
  title: {
    'zh-CN': '多功能厅、办公室、观察室噪声（设计规范）',
    en: 'The noise in the multi-function, office or observation room in the design code',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('jgj-39-2019', '5.2.1', 'unverified', 'B123') }],
});

/** The airborne insulation of activity, sleep and observation rooms in the design code of 2016. */
export const insulationLiving2016Limit = defineFigure({
  id: 'facilities/insulation-living-2016',
  title: {
    'zh-CN': '活动室、寝室、观察室隔声量（2016年版设计规范）',
    en: 'The airborne insulation of activity, sleep and observation rooms in the design code of 2016',
  },
  unit: 'dB',
  sense: 'floor',
  versions: [{ value: 50, basis: cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016') }],
});

/** The airborne insulation of activity, sleep and observation rooms in the design code. */
export const insulationLivingLimit = defineFigure({
  id: 'facilities/insulation-living',
  title: {
    'zh-CN': '活动室、寝室、观察室隔声量（设计规范）',
    en: 'The airborne insulation of activity, sleep and observation rooms in the design code',
  },
  unit: 'dB',
  sense: 'floor',
  versions: [{ value: 50, basis: cite('jgj-39-2019', '5.2.2', 'unverified', 'B124') }],
});

/** The airborne insulation of the multi-function room in the design code of 2016. */
export const insulationMulti2016Limit = defineFigure({
  id: 'facilities/insulation-multi-2016',
  title: {
    'zh-CN': '多功能厅隔声量（2016年版设计规范）',
    en: 'The airborne insulation of the multi-function room in the design code of 2016',
  },
  unit: 'dB',
  sense: 'floor',
  versions: [{ value: 45, basis: cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016') }],
});

/** The airborne insulation of the multi-function room in the design code. */
export const insulationMultiLimit = defineFigure({
  id: 'facilities/insulation-multi',
  title: {
    'zh-CN': '多功能厅隔声量（设计规范）',
    en: 'The airborne insulation of the multi-function room in the design code',
  },
  unit: 'dB',
  sense: 'floor',
  versions: [{ value: 45, basis: cite('jgj-39-2019', '5.2.2', 'unverified', 'B124') }],
});

/** The impact sound of activity, sleep and observation rooms in the design code of 2016. */
export const impactLiving2016Limit = defineFigure({
  id: 'facilities/impact-living-2016',
  title: {
    'zh-CN': '活动室、寝室、观察室撞击声压级（2016年版设计规范）',
    en: 'The impact sound of activity, sleep and observation rooms in the design code of 2016',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 65, basis: cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016') }],
});

/** The impact sound of activity, sleep and observation rooms in the design code. */
export const impactLivingLimit = defineFigure({
  id: 'facilities/impact-living',
  title: {
    'zh-CN': '活动室、寝室、观察室撞击声压级（设计规范）',
    en: 'The impact sound of activity, sleep and observation rooms in the design code',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 65, basis: cite('jgj-39-2019', '5.2.2', 'unverified', 'AB016') }],
});

/** The impact sound of the multi-function room in the design code of 2016. */
export const impactMulti2016Limit = defineFigure({
  id: 'facilities/impact-multi-2016',
  title: {
    'zh-CN': '多功能厅撞击声压级（2016年版设计规范）',
    en: 'The impact sound of the multi-function room in the design code of 2016',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 75, basis: cite('jgj-39-2016', '5.2.2', 'secondary', 'AB016') }],
});

/** The impact sound of the multi-function room in the design code. */
export const impactMultiLimit = defineFigure({
  id: 'facilities/impact-multi',
  title: {
    'zh-CN': '多功能厅撞击声压级（设计规范）',
    en: 'The impact sound of the multi-function room in the design code',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 75, basis: cite('jgj-39-2019', '5.2.2', 'unverified', 'AB016') }],
});

/** Openable area as a share of the floor. */
export const ventilationShareLimit = defineFigure({
  id: 'facilities/ventilation-share',
  title: { 'zh-CN': '可开启通风面积占地板面积比例（百分比）', en: 'Openable area as a share of the floor' },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 5, basis: cite('jgj-39-2019', '5.3.2', 'secondary', 'B126') }],
});

/** Noise in sleep and activity rooms in the code on the environment of buildings. */
export const noiseEnvironmentCodeLimit = defineFigure({
  id: 'facilities/noise-environment-code',
  title: {
    'zh-CN': '睡眠、活动房间噪声（建筑环境规范）',
    en: 'Noise in sleep and activity rooms in the code on the environment of buildings',
  },
  unit: 'dB',
  sense: 'ceiling',
  versions: [{ value: 45, basis: cite('gb-55016-2021', 'noise limits', 'unverified', 'B394') }],
});

/** The figures of this file. */
export const roomEnvironmentFigures = [
  daylightFactorMainLimit,
  daylightFactorMinorLimit,
  impactLiving2016Limit,
  impactLivingLimit,
  impactMulti2016Limit,
  impactMultiLimit,
  insulationLiving2016Limit,
  insulationLivingLimit,
  insulationMulti2016Limit,
  insulationMultiLimit,
  noiseEnvironmentCodeLimit,
  noiseLiving2016Limit,
  noiseLivingLimit,
  noiseOther2016Limit,
  noiseOtherLimit,
  ventilationShareLimit,
  windowShareMainLimit,
  windowShareMinorLimit,
];
