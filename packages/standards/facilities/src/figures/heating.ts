import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** The design temperature of sleep and activity rooms of a nursery in the design code. */
export const designTemperatureNurseryLimit = defineFigure({
  id: 'facilities/design-temperature-nursery',
  title: {
    'zh-CN': '托儿所睡眠、活动房间设计温度（设计规范）',
    en: 'The design temperature of sleep and activity rooms of a nursery in the design code',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 24, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B129') }],
});

/** The design temperature of activity and sleep rooms of a kindergarten in the design code. */
export const designTemperatureKindergartenLimit = defineFigure({
  id: 'facilities/design-temperature-kindergarten',
  title: {
    'zh-CN': '幼儿园活动室、寝室设计温度（设计规范）',
    en: 'The design temperature of activity and sleep rooms of a kindergarten in the design code',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B129') }],
});

/** The design temperature of observation, morning-check and office rooms in the design code. */
export const designTemperatureServiceLimit = defineFigure({
  id: 'facilities/design-temperature-service',
  title: {
    'zh-CN': '观察室、晨检室、办公室设计温度（设计规范）',
    en: 'The design temperature of observation, morning-check and office rooms in the design code',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B129') }],
});

/** The design temperature of washrooms and toilets in the design code. */
export const designTemperatureWashingLimit = defineFigure({
  id: 'facilities/design-temperature-washing',
  title: {
    'zh-CN': '盥洗室、厕所设计温度（设计规范）',
    en: 'The design temperature of washrooms and toilets in the design code',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 22, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B129') }],
});

/** The design temperature of the foyer and the kitchen in the design code. */
export const designTemperatureEntryLimit = defineFigure({
  id: 'facilities/design-temperature-entry',
  title: {
    'zh-CN': '门厅、厨房设计温度（设计规范）',
    en: 'The design temperature of the foyer and the kitchen in the design code',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 16, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B129') }],
});

/** The design temperature of the laundry in the design code. */
export const designTemperatureLaundryLimit = defineFigure({
  id: 'facilities/design-temperature-laundry',
  title: {
    'zh-CN': '洗衣房设计温度（设计规范）',
    en: 'The design temperature of the laundry in the design code',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 18, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B129') }],
});

/** The air changes of a child room in the design code. */
export const airChangesChildLimit = defineFigure({
  id: 'facilities/air-changes-child',
  title: {
    'zh-CN': '婴幼儿用房换气次数（设计规范）',
    en: 'The air changes of a child room in the design code',
  },
  unit: 'time/hour',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B130') }],
});

/** The air changes of a toilet in the design code. */
export const airChangesToiletLimit = defineFigure({
  id: 'facilities/air-changes-toilet',
  title: { 'zh-CN': '厕所换气次数（设计规范）', en: 'The air changes of a toilet in the design code' },
  unit: 'time/hour',
  sense: 'floor',
  versions: [{ value: 10, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B130') }],
});

/** The air changes of the multi-function room in the design code. */
export const airChangesMultiLimit = defineFigure({
  id: 'facilities/air-changes-multi',
  title: {
    'zh-CN': '多功能厅换气次数（设计规范）',
    en: 'The air changes of the multi-function room in the design code',
  },
  unit: 'time/hour',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B130') }],
});

/** The fresh air a person in the design code. */
export const freshAirRoomsLimit = defineFigure({
  id: 'facilities/fresh-air-rooms',
  title: { 'zh-CN': '人均新风量（设计规范）', en: 'The fresh air a person in the design code' },
  unit: 'm3/h-person',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B130') }],
});

/** The fresh air a person in the observation room in the design code. */
export const freshAirObservationLimit = defineFigure({
  id: 'facilities/fresh-air-observation',
  title: {
    'zh-CN': '观察室人均新风量（设计规范）',
    en: 'The fresh air a person in the observation room in the design code',
  },
  unit: 'm3/h-person',
  sense: 'floor',
  versions: [{ value: 38, basis: cite('jgj-39-2019', '6.2', 'unverified', 'B130') }],
});

/** The surface temperature of the heated floor in the design code of 2016. */
export const radiantFloorTemperature2016Limit = defineFigure({
  id: 'facilities/radiant-floor-temperature-2016',
  title: {
    'zh-CN': '地面辐射供暖表面温度（2016年版设计规范）',
    en: 'The surface temperature of the heated floor in the design code of 2016',
  },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 28, basis: cite('jgj-39-2016', '6.2.2', 'secondary', 'AB020') }],
});

/** The surface temperature of the heated floor in the design code. */
export const radiantFloorTemperatureLimit = defineFigure({
  id: 'facilities/radiant-floor-temperature',
  title: {
    'zh-CN': '地面辐射供暖表面温度（设计规范）',
    en: 'The surface temperature of the heated floor in the design code',
  },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 28, basis: cite('jgj-39-2019', '6.2.2', 'unverified', 'AB020') }],
});

/** The figures of this file. */
export const heatingFigures = [
  airChangesChildLimit,
  airChangesMultiLimit,
  airChangesToiletLimit,
  designTemperatureEntryLimit,
  designTemperatureKindergartenLimit,
  designTemperatureLaundryLimit,
  designTemperatureNurseryLimit,
  designTemperatureServiceLimit,
  designTemperatureWashingLimit,
  freshAirObservationLimit,
  freshAirRoomsLimit,
  radiantFloorTemperature2016Limit,
  radiantFloorTemperatureLimit,
];
