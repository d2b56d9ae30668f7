import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Formaldehyde in the indoor air standard of 2002. */
export const air2002FormaldehydeLimit = defineFigure({
  id: 'facilities/air-2002-formaldehyde',
  title: {
    'zh-CN': '甲醛（2002年版室内空气质量标准）',
    en: 'Formaldehyde in the indoor air standard of 2002',
  },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.1, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072') }],
});

/** Benzene in the indoor air standard of 2002. */
export const air2002BenzeneLimit = defineFigure({
  id: 'facilities/air-2002-benzene',
  title: { 'zh-CN': '苯（2002年版室内空气质量标准）', en: 'Benzene in the indoor air standard of 2002' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.11, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072') }],
});

/** Toluene in the indoor air standard of 2002. */
export const air2002TolueneLimit = defineFigure({
  id: 'facilities/air-2002-toluene',
  title: { 'zh-CN': '甲苯（2002年版室内空气质量标准）', en: 'Toluene in the indoor air standard of 2002' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB068') }],
});

/** Xylene in the indoor air standard of 2002. */
export const air2002XyleneLimit = defineFigure({
  id: 'facilities/air-2002-xylene',
  title: { 'zh-CN': '二甲苯（2002年版室内空气质量标准）', en: 'Xylene in the indoor air standard of 2002' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB068') }],
});

/** TVOC in the indoor air standard of 2002. */
export const air2002TvocLimit = defineFigure({
  id: 'facilities/air-2002-tvoc',
  title: {
    'zh-CN': '总挥发性有机物（2002年版室内空气质量标准）',
    en: 'TVOC in the indoor air standard of 2002',
  },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.6, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB070') }],
});

/** Carbon dioxide in the indoor air standard of 2002. */
export const air2002CarbonDioxideLimit = defineFigure({
  id: 'facilities/air-2002-carbon-dioxide',
  title: {
    'zh-CN': '二氧化碳（2002年版室内空气质量标准）',
    en: 'Carbon dioxide in the indoor air standard of 2002',
  },
  unit: 'percent',
  sense: 'ceiling',
  versions: [{ value: 0.1, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB071') }],
});

/** Carbon monoxide in the indoor air standard of 2002. */
export const air2002CarbonMonoxideLimit = defineFigure({
  id: 'facilities/air-2002-carbon-monoxide',
  title: {
    'zh-CN': '一氧化碳（2002年版室内空气质量标准）',
    en: 'Carbon monoxide in the indoor air standard of 2002',
  },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 10, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB067') }],
});

/** Nitrogen dioxide in the indoor air standard of 2002. */
export const air2002NitrogenDioxideLimit = defineFigure({
  id: 'facilities/air-2002-nitrogen-dioxide',
  title: {
    'zh-CN': '二氧化氮（2002年版室内空气质量标准）',
    en: 'Nitrogen dioxide in the indoor air standard of 2002',
  },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.24, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072') }],
});

/** Sulphur dioxide in the indoor air standard of 2002. */
export const air2002SulphurDioxideLimit = defineFigure({
  id: 'facilities/air-2002-sulphur-dioxide',
  title: {
    'zh-CN': '二氧化硫（2002年版室内空气质量标准）',
    en: 'Sulphur dioxide in the indoor air standard of 2002',
  },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.5, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB067') }],
});

/** Ammonia in the indoor air standard of 2002. */
export const air2002AmmoniaLimit = defineFigure({
  id: 'facilities/air-2002-ammonia',
  title: { 'zh-CN': '氨（2002年版室内空气质量标准）', en: 'Ammonia in the indoor air standard of 2002' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB067') }],
});

/** Ozone in the indoor air standard of 2002. */
export const air2002OzoneLimit = defineFigure({
  id: 'facilities/air-2002-ozone',
  title: { 'zh-CN': '臭氧（2002年版室内空气质量标准）', en: 'Ozone in the indoor air standard of 2002' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.16, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB067') }],
});

/** PM10 in the indoor air standard of 2002. */
export const air2002Pm10Limit = defineFigure({
  id: 'facilities/air-2002-pm10',
  title: {
    'zh-CN': '可吸入颗粒物（2002年版室内空气质量标准）',
    en: 'PM10 in the indoor air standard of 2002',
  },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.15, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB073') }],
});

/** Benzo[a]pyrene in the indoor air standard of 2002. */
export const air2002BenzoapyreneLimit = defineFigure({
  id: 'facilities/air-2002-benzoapyrene',
  title: {
    'zh-CN': '苯并[a]芘（2002年版室内空气质量标准）',
    en: 'Benzo[a]pyrene in the indoor air standard of 2002',
  },
  unit: 'ng/m3',
  sense: 'ceiling',
  versions: [{ value: 1, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB069') }],
});

/** Bacteria in the indoor air standard of 2002. */
export const air2002BacteriaLimit = defineFigure({
  id: 'facilities/air-2002-bacteria',
  title: {
    'zh-CN': '细菌总数（2002年版室内空气质量标准）',
    en: 'Bacteria in the indoor air standard of 2002',
  },
  unit: 'CFU/m3',
  sense: 'ceiling',
  versions: [{ value: 2500, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072') }],
});

/** Radon in the indoor air standard of 2002. */
export const air2002RadonLimit = defineFigure({
  id: 'facilities/air-2002-radon',
  title: { 'zh-CN': '氡（2002年版室内空气质量标准）', en: 'Radon in the indoor air standard of 2002' },
  unit: 'Bq/m3',
  sense: 'ceiling',
  versions: [{ value: 400, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072') }],
});

/** Fresh air a person in the indoor air standard of 2002. */
export const air2002FreshAirLimit = defineFigure({
  id: 'facilities/air-2002-fresh-air',
  title: {
    'zh-CN': '新风量（2002年版室内空气质量标准）',
    en: 'Fresh air a person in the indoor air standard of 2002',
  },
  unit: 'm3/h-person',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The temperature in summer in the indoor air standard of 2002. */
export const air2002TemperatureSummerLeastLimit = defineFigure({
  id: 'facilities/air-2002-temperature-summer-least',
  title: {
    'zh-CN': '夏季温度（2002年版室内空气质量标准）',
    en: 'The temperature in summer in the indoor air standard of 2002',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 22, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The temperature in summer in the indoor air standard of 2002. */
export const air2002TemperatureSummerMostLimit = defineFigure({
  id: 'facilities/air-2002-temperature-summer-most',
  title: {
    'zh-CN': '夏季温度（2002年版室内空气质量标准）',
    en: 'The temperature in summer in the indoor air standard of 2002',
  },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 28, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The temperature in winter in the indoor air standard of 2002. */
export const air2002TemperatureWinterLeastLimit = defineFigure({
  id: 'facilities/air-2002-temperature-winter-least',
  title: {
    'zh-CN': '冬季温度（2002年版室内空气质量标准）',
    en: 'The temperature in winter in the indoor air standard of 2002',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 16, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The temperature in winter in the indoor air standard of 2002. */
export const air2002TemperatureWinterMostLimit = defineFigure({
  id: 'facilities/air-2002-temperature-winter-most',
  title: {
    'zh-CN': '冬季温度（2002年版室内空气质量标准）',
    en: 'The temperature in winter in the indoor air standard of 2002',
  },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 24, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The humidity in summer in the indoor air standard of 2002. */
export const air2002HumiditySummerLeastLimit = defineFigure({
  id: 'facilities/air-2002-humidity-summer-least',
  title: {
    'zh-CN': '夏季相对湿度（2002年版室内空气质量标准）',
    en: 'The humidity in summer in the indoor air standard of 2002',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 40, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The humidity in summer in the indoor air standard of 2002. */
export const air2002HumiditySummerMostLimit = defineFigure({
  id: 'facilities/air-2002-humidity-summer-most',
  title: {
    'zh-CN': '夏季相对湿度（2002年版室内空气质量标准）',
    en: 'The humidity in summer in the indoor air standard of 2002',
  },
  unit: 'percent',
  sense: 'ceiling',
  versions: [{ value: 80, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The humidity in winter in the indoor air standard of 2002. */
export const air2002HumidityWinterLeastLimit = defineFigure({
  id: 'facilities/air-2002-humidity-winter-least',
  title: {
    'zh-CN': '冬季相对湿度（2002年版室内空气质量标准）',
    en: 'The humidity in winter in the indoor air standard of 2002',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The humidity in winter in the indoor air standard of 2002. */
export const air2002HumidityWinterMostLimit = defineFigure({
  id: 'facilities/air-2002-humidity-winter-most',
  title: {
    'zh-CN': '冬季相对湿度（2002年版室内空气质量标准）',
    en: 'The humidity in winter in the indoor air standard of 2002',
  },
  unit: 'percent',
  sense: 'ceiling',
  versions: [{ value: 60, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The air speed in summer in the indoor air standard of 2002. */
export const air2002AirSpeedSummerLimit = defineFigure({
  id: 'facilities/air-2002-air-speed-summer',
  title: {
    'zh-CN': '夏季风速（2002年版室内空气质量标准）',
    en: 'The air speed in summer in the indoor air standard of 2002',
  },
  unit: 'm/s',
  sense: 'ceiling',
  versions: [{ value: 0.3, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The air speed in winter in the indoor air standard of 2002. */
export const air2002AirSpeedWinterLimit = defineFigure({
  id: 'facilities/air-2002-air-speed-winter',
  title: {
    'zh-CN': '冬季风速（2002年版室内空气质量标准）',
    en: 'The air speed in winter in the indoor air standard of 2002',
  },
  unit: 'm/s',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066') }],
});

/** The figures of this file. */
export const air2002Figures = [
  air2002AirSpeedSummerLimit,
  air2002AirSpeedWinterLimit,
  air2002AmmoniaLimit,
  air2002BacteriaLimit,
  air2002BenzeneLimit,
  air2002BenzoapyreneLimit,
  air2002CarbonDioxideLimit,
  air2002CarbonMonoxideLimit,
  air2002FormaldehydeLimit,
  air2002FreshAirLimit,
  air2002HumiditySummerLeastLimit,
  air2002HumiditySummerMostLimit,
  air2002HumidityWinterLeastLimit,
  air2002HumidityWinterMostLimit,
  air2002NitrogenDioxideLimit,
  air2002OzoneLimit,
  air2002Pm10Limit,
  air2002RadonLimit,
  air2002SulphurDioxideLimit,
  air2002TemperatureSummerLeastLimit,
  air2002TemperatureSummerMostLimit,
  air2002TemperatureWinterLeastLimit,
  air2002TemperatureWinterMostLimit,
  air2002TolueneLimit,
  air2002TvocLimit,
  air2002XyleneLimit,
];
