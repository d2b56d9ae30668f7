import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Footprint above which there are outdoor hydrants. */
export const outdoorHydrantFootprint = defineFigure({
  id: 'fire-safety/outdoor-hydrant-footprint',
  title: { 'zh-CN': '须设室外消火栓的占地面积', en: 'Footprint above which there are outdoor hydrants' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 300, basis: cite('gb-55037-2022', '8.1.5', 'primary', 'B163') }],
});

/** Height above which there are indoor hydrants. */
export const indoorHydrantHeight = defineFigure({
  id: 'fire-safety/indoor-hydrant-height',
  title: { 'zh-CN': '须设室内消火栓的建筑高度', en: 'Height above which there are indoor hydrants' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 15, basis: cite('gb-55037-2022', '8.1.7', 'unverified', 'B164') }],
});

/** Volume above which there are indoor hydrants. */
export const indoorHydrantVolume = defineFigure({
  id: 'fire-safety/indoor-hydrant-volume',
  title: { 'zh-CN': '须设室内消火栓的建筑体积', en: 'Volume above which there are indoor hydrants' },
  unit: 'm3',
  sense: 'ceiling',
  versions: [{ value: 10000, basis: cite('gb-55037-2022', '8.1.7', 'unverified', 'B164') }],
});

/** Area above which an air-conditioned building has sprinklers. */
export const airConditionedArea = defineFigure({
  id: 'fire-safety/air-conditioned-area',
  title: {
    'zh-CN': '集中空调建筑须设喷淋的面积',
    en: 'Area above which an air-conditioned building has sprinklers',
  },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 3000, basis: cite('gb-55037-2022', '8.1.9(7)', 'primary', 'B166') }],
});

/** Classes from which a kindergarten is medium. */
export const mediumKindergarten = defineFigure({
  id: 'fire-safety/medium-kindergarten',
  title: { 'zh-CN': '中型幼儿园班数下限', en: 'Classes from which a kindergarten is medium' },
  unit: 'class',
  sense: 'ceiling',
  versions: [
    { value: 5, basis: cite('jgj-39-2016', '1.0.3-1', 'secondary', 'AB001') },
    { value: 5, basis: cite('jgj-39-2019', '1.0.3-1', 'secondary', 'B045') },
  ],
});

/** Classes from which a nursery is medium. */
export const mediumNursery = defineFigure({
  id: 'fire-safety/medium-nursery',
  title: { 'zh-CN': '中型托儿所班数下限', en: 'Classes from which a nursery is medium' },
  unit: 'class',
  sense: 'ceiling',
  versions: [{ value: 4, basis: cite('jgj-39-2019', '1.0.3-1', 'secondary', 'B045') }],
});

/** Room area above which there is smoke control. */
export const smokeControlRoom = defineFigure({
  id: 'fire-safety/smoke-control-room',
  title: { 'zh-CN': '须设排烟设施的房间面积', en: 'Room area above which there is smoke control' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 100, basis: cite('gb-55037-2022', '8.2.2', 'primary', 'B167') }],
});

/** Corridor length above which there is smoke control. */
export const smokeControlCorridor = defineFigure({
  id: 'fire-safety/smoke-control-corridor',
  title: { 'zh-CN': '须设排烟设施的走道长度', en: 'Corridor length above which there is smoke control' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 20, basis: cite('gb-55037-2022', '8.2.2', 'primary', 'B167') }],
});

/** Area of a storey above which there is an alarm. */
export const alarmStoreyArea = defineFigure({
  id: 'fire-safety/alarm-storey-area',
  title: { 'zh-CN': '须设火灾报警的任一层面积', en: 'Area of a storey above which there is an alarm' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 500, basis: cite('gb-55037-2022', '8.3.2(8)', 'primary', 'B168') }],
});

/** Total area above which there is an alarm. */
export const alarmTotalArea = defineFigure({
  id: 'fire-safety/alarm-total-area',
  title: { 'zh-CN': '须设火灾报警的总面积', en: 'Total area above which there is an alarm' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 1000, basis: cite('gb-55037-2022', '8.3.2(8)', 'primary', 'B168') }],
});

/** Least time of emergency light. */
export const emergencyLight = defineFigure({
  id: 'fire-safety/emergency-light',
  title: { 'zh-CN': '应急照明持续时间下限', en: 'Least time of emergency light' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 0.5, basis: cite('gb-55037-2022', '10.1.4', 'primary', 'B170') }],
});

/** Least time of emergency light in large, medical or elderly buildings. */
export const emergencyLightLarge = defineFigure({
  id: 'fire-safety/emergency-light-large',
  title: {
    'zh-CN': '大型、医疗或养老建筑应急照明时间下限',
    en: 'Least time of emergency light in large, medical or elderly buildings',
  },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('gb-55037-2022', '10.1.4', 'primary', 'B170') }],
});

/** Area above which emergency light lasts longer. */
export const emergencyLightLargeArea = defineFigure({
  id: 'fire-safety/emergency-light-large-area',
  title: { 'zh-CN': '应急照明加长的总建筑面积', en: 'Area above which emergency light lasts longer' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 100000, basis: cite('gb-55037-2022', '10.1.4', 'primary', 'B170') }],
});

/** Least time of emergency light in tall buildings. */
export const emergencyLightTall = defineFigure({
  id: 'fire-safety/emergency-light-tall',
  title: { 'zh-CN': '超高建筑应急照明时间下限', en: 'Least time of emergency light in tall buildings' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 1.5, basis: cite('gb-55037-2022', '10.1.4', 'primary', 'B170') }],
});

/** Height above which emergency light lasts longest. */
export const emergencyLightTallHeight = defineFigure({
  id: 'fire-safety/emergency-light-tall-height',
  title: { 'zh-CN': '应急照明最长一档的建筑高度', en: 'Height above which emergency light lasts longest' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 100, basis: cite('gb-55037-2022', '10.1.4', 'primary', 'B170') }],
});

/** Least escape light on stairs. */
export const escapeLightStair = defineFigure({
  id: 'fire-safety/escape-light/stair',
  title: { 'zh-CN': '楼梯间疏散照度下限', en: 'Least escape light on stairs' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 10, basis: cite('gb-55037-2022', '10.1.9-10.1.10', 'primary', 'B172') }],
});

/** Least escape light in corridors. */
export const escapeLightCorridor = defineFigure({
  id: 'fire-safety/escape-light/corridor',
  title: { 'zh-CN': '疏散走道照度下限', en: 'Least escape light in corridors' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('gb-55037-2022', '10.1.9-10.1.10', 'primary', 'B172') }],
});

/** Least escape light in crowded rooms. */
export const escapeLightCrowdedRoom = defineFigure({
  id: 'fire-safety/escape-light/crowded-room',
  title: { 'zh-CN': '人员密集房间疏散照度下限', en: 'Least escape light in crowded rooms' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('gb-55037-2022', '10.1.9-10.1.10', 'primary', 'B172') }],
});

/** Least escape light in other rooms. */
export const escapeLightRoom = defineFigure({
  id: 'fire-safety/escape-light/room',
  title: { 'zh-CN': '其他房间疏散照度下限', en: 'Least escape light in other rooms' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('gb-55037-2022', '10.1.9-10.1.10', 'primary', 'B172') }],
});

/** The figures of this file. */
export const designSystemsFigures = [
  airConditionedArea,
  alarmStoreyArea,
  alarmTotalArea,
  emergencyLight,
  emergencyLightLarge,
  emergencyLightLargeArea,
  emergencyLightTall,
  emergencyLightTallHeight,
  escapeLightCorridor,
  escapeLightCrowdedRoom,
  escapeLightRoom,
  escapeLightStair,
  indoorHydrantHeight,
  indoorHydrantVolume,
  mediumKindergarten,
  mediumNursery,
  outdoorHydrantFootprint,
  smokeControlCorridor,
  smokeControlRoom,
];
