import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Formaldehyde in the indoor air standard. */
export const air2022FormaldehydeLimit = defineFigure({
  id: 'facilities/air-2022-formaldehyde',
  title: { 'zh-CN': '甲醛（室内空气质量标准）', en: 'Formaldehyde in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.08, basis: cite('gb-t-18883-2022', 'table 1', 'secondary', 'B368') }],
});

/** Benzene in the indoor air standard. */
export const air2022BenzeneLimit = defineFigure({
  id: 'facilities/air-2022-benzene',
  title: { 'zh-CN': '苯（室内空气质量标准）', en: 'Benzene in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.03, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B369') }],
});

/** Toluene in the indoor air standard. */
export const air2022TolueneLimit = defineFigure({
  id: 'facilities/air-2022-toluene',
  title: { 'zh-CN': '甲苯（室内空气质量标准）', en: 'Toluene in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B370') }],
});

/** Xylene in the indoor air standard. */
export const air2022XyleneLimit = defineFigure({
  id: 'facilities/air-2022-xylene',
  title: { 'zh-CN': '二甲苯（室内空气质量标准）', en: 'Xylene in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B370') }],
});

/** TVOC in the indoor air standard. */
export const air2022TvocLimit = defineFigure({
  id: 'facilities/air-2022-tvoc',
  title: { 'zh-CN': '总挥发性有机物（室内空气质量标准）', en: 'TVOC in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.6, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B371') }],
});

/** Carbon dioxide in the indoor air standard. */
export const air2022CarbonDioxideLimit = defineFigure({
  id: 'facilities/air-2022-carbon-dioxide',
  title: { 'zh-CN': '二氧化碳（室内空气质量标准）', en: 'Carbon dioxide in the indoor air standard' },
  unit: 'percent',
  sense: 'ceiling',
  versions: [{ value: 0.1, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B372') }],
});

/** Carbon monoxide in the indoor air standard. */
export const air2022CarbonMonoxideLimit = defineFigure({
  id: 'facilities/air-2022-carbon-monoxide',
  title: { 'zh-CN': '一氧化碳（室内空气质量标准）', en: 'Carbon monoxide in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 10, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B373') }],
});

/** Nitrogen dioxide in the indoor air standard. */
export const air2022NitrogenDioxideLimit = defineFigure({
  id: 'facilities/air-2022-nitrogen-dioxide',
  title: { 'zh-CN': '二氧化氮（室内空气质量标准）', en: 'Nitrogen dioxide in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B374') }],
});

/** Sulphur dioxide in the indoor air standard. */
export const air2022SulphurDioxideLimit = defineFigure({
  id: 'facilities/air-2022-sulphur-dioxide',
  title: { 'zh-CN': '二氧化硫（室内空气质量标准）', en: 'Sulphur dioxide in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.5, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B374') }],
});

/** Ammonia in the indoor air standard. */
export const air2022AmmoniaLimit = defineFigure({
  id: 'facilities/air-2022-ammonia',
  title: { 'zh-CN': '氨（室内空气质量标准）', en: 'Ammonia in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B374') }],
});

/** Ozone in the indoor air standard. */
export const air2022OzoneLimit = defineFigure({
  id: 'facilities/air-2022-ozone',
  title: { 'zh-CN': '臭氧（室内空气质量标准）', en: 'Ozone in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.16, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B374') }],
});

/** PM10 in the indoor air standard. */
export const air2022Pm10Limit = defineFigure({
  id: 'facilities/air-2022-pm10',
  title: { 'zh-CN': '可吸入颗粒物（室内空气质量标准）', en: 'PM10 in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.1, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B375') }],
});

/** PM2.5 in the indoor air standard. */
export const air2022Pm25Limit = defineFigure({
  id: 'facilities/air-2022-pm25',
  title: { 'zh-CN': '细颗粒物（室内空气质量标准）', en: 'PM2.5 in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.05, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B375') }],
});

/** Trichloroethylene in the indoor air standard. */
export const air2022TrichloroethyleneLimit = defineFigure({
  id: 'facilities/air-2022-trichloroethylene',
  title: { 'zh-CN': '三氯乙烯（室内空气质量标准）', en: 'Trichloroethylene in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.006, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B376') }],
});

/** Tetrachloroethylene in the indoor air standard. */
export const air2022TetrachloroethyleneLimit = defineFigure({
  id: 'facilities/air-2022-tetrachloroethylene',
  title: { 'zh-CN': '四氯乙烯（室内空气质量标准）', en: 'Tetrachloroethylene in the indoor air standard' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.12, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B376') }],
});

/** Benzo[a]pyrene in the indoor air standard. */
export const air2022BenzoapyreneLimit = defineFigure({
  id: 'facilities/air-2022-benzoapyrene',
  title: { 'zh-CN': '苯并[a]芘（室内空气质量标准）', en: 'Benzo[a]pyrene in the indoor air standard' },
  unit: 'ng/m3',
  sense: 'ceiling',
  versions: [{ value: 1, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B377') }],
});

/** Bacteria in the indoor air standard. */
export const air2022BacteriaLimit = defineFigure({
  id: 'facilities/air-2022-bacteria',
  title: { 'zh-CN': '细菌总数（室内空气质量标准）', en: 'Bacteria in the indoor air standard' },
  unit: 'CFU/m3',
  sense: 'ceiling',
  versions: [{ value: 1500, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B378') }],
});

/** Radon in the indoor air standard. */
export const air2022RadonLimit = defineFigure({
  id: 'facilities/air-2022-radon',
  title: { 'zh-CN': '氡（室内空气质量标准）', en: 'Radon in the indoor air standard' },
  unit: 'Bq/m3',
  sense: 'ceiling',
  versions: [{ value: 300, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B379') }],
});

/** Fresh air a person in the indoor air standard. */
export const air2022FreshAirLimit = defineFigure({
  id: 'facilities/air-2022-fresh-air',
  title: { 'zh-CN': '新风量（室内空气质量标准）', en: 'Fresh air a person in the indoor air standard' },
  unit: 'm3/h-person',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B382') }],
});

/** The temperature in summer in the indoor air standard. */
export const air2022TemperatureSummerLeastLimit = defineFigure({
  id: 'facilities/air-2022-temperature-summer-least',
  title: {
    'zh-CN': '夏季温度（室内空气质量标准）',
    en: 'The temperature in summer in the indoor air standard',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 22, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B380') }],
});

/** The temperature in summer in the indoor air standard. */
export const air2022TemperatureSummerMostLimit = defineFigure({
  id: 'facilities/air-2022-temperature-summer-most',
  title: {
    'zh-CN': '夏季温度（室内空气质量标准）',
    en: 'The temperature in summer in the indoor air standard',
  },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 28, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B380') }],
});

/** The temperature in winter in the indoor air standard. */
export const air2022TemperatureWinterLeastLimit = defineFigure({
  id: 'facilities/air-2022-temperature-winter-least',
  title: {
    'zh-CN': '冬季温度（室内空气质量标准）',
    en: 'The temperature in winter in the indoor air standard',
  },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 16, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B380') }],
});

/** The temperature in winter in the indoor air standard. */
export const air2022TemperatureWinterMostLimit = defineFigure({
  id: 'facilities/air-2022-temperature-winter-most',
  title: {
    'zh-CN': '冬季温度（室内空气质量标准）',
    en: 'The temperature in winter in the indoor air standard',
  },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 24, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B380') }],
});

/** The humidity in summer in the indoor air standard. */
export const air2022HumiditySummerLeastLimit = defineFigure({
  id: 'facilities/air-2022-humidity-summer-least',
  title: {
    'zh-CN': '夏季相对湿度（室内空气质量标准）',
    en: 'The humidity in summer in the indoor air standard',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 40, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B381') }],
});

/** The humidity in summer in the indoor air standard. */
export const air2022HumiditySummerMostLimit = defineFigure({
  id: 'facilities/air-2022-humidity-summer-most',
  title: {
    'zh-CN': '夏季相对湿度（室内空气质量标准）',
    en: 'The humidity in summer in the indoor air standard',
  },
  unit: 'percent',
  sense: 'ceiling',
  versions: [{ value: 80, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B381') }],
});

/** The humidity in winter in the indoor air standard. */
export const air2022HumidityWinterLeastLimit = defineFigure({
  id: 'facilities/air-2022-humidity-winter-least',
  title: {
    'zh-CN': '冬季相对湿度（室内空气质量标准）',
    en: 'The humidity in winter in the indoor air standard',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B381') }],
});

/** The humidity in winter in the indoor air standard. */
export const air2022HumidityWinterMostLimit = defineFigure({
  id: 'facilities/air-2022-humidity-winter-most',
  title: {
    'zh-CN': '冬季相对湿度（室内空气质量标准）',
    en: 'The humidity in winter in the indoor air standard',
  },
  unit: 'percent',
  sense: 'ceiling',
  versions: [{ value: 60, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B381') }],
});

/** The air speed in summer in the indoor air standard. */
export const air2022AirSpeedSummerLimit = defineFigure({
  id: 'facilities/air-2022-air-speed-summer',
  title: {
    'zh-CN': '夏季风速（室内空气质量标准）',
    en: 'The air speed in summer in the indoor air standard',
  },
  unit: 'm/s',
  sense: 'ceiling',
  versions: [{ value: 0.3, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B382') }],
});

/** The air speed in winter in the indoor air standard. */
export const air2022AirSpeedWinterLimit = defineFigure({
  id: 'facilities/air-2022-air-speed-winter',
  title: {
    'zh-CN': '冬季风速（室内空气质量标准）',
    en: 'The air speed in winter in the indoor air standard',
  },
  unit: 'm/s',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-t-18883-2022', 'table 1', 'unverified', 'B382') }],
});

/** The figures of this file. */
export const air2022Figures = [
  air2022AirSpeedSummerLimit,
  air2022AirSpeedWinterLimit,
  air2022AmmoniaLimit,
  air2022BacteriaLimit,
  air2022BenzeneLimit,
  air2022BenzoapyreneLimit,
  air2022CarbonDioxideLimit,
  air2022CarbonMonoxideLimit,
  air2022FormaldehydeLimit,
  air2022FreshAirLimit,
  air2022HumiditySummerLeastLimit,
  air2022HumiditySummerMostLimit,
  air2022HumidityWinterLeastLimit,
  air2022HumidityWinterMostLimit,
  air2022NitrogenDioxideLimit,
  air2022OzoneLimit,
  air2022Pm10Limit,
  air2022Pm25Limit,
  air2022RadonLimit,
  air2022SulphurDioxideLimit,
  air2022TemperatureSummerLeastLimit,
  air2022TemperatureSummerMostLimit,
  air2022TemperatureWinterLeastLimit,
  air2022TemperatureWinterMostLimit,
  air2022TetrachloroethyleneLimit,
  air2022TolueneLimit,
  air2022TrichloroethyleneLimit,
  air2022TvocLimit,
  air2022XyleneLimit,
];
