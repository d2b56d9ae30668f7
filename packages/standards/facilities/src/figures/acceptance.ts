import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Formaldehyde in the acceptance standard (class I). */
export const acceptanceClass1FormaldehydeLimit = defineFigure({
  id: 'facilities/acceptance-class-1-formaldehyde',
  title: { 'zh-CN': '甲醛（工程验收标准（Ⅰ类））', en: 'Formaldehyde in the acceptance standard (class I)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.07, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Benzene in the acceptance standard (class I). */
export const acceptanceClass1BenzeneLimit = defineFigure({
  id: 'facilities/acceptance-class-1-benzene',
  title: { 'zh-CN': '苯（工程验收标准（Ⅰ类））', en: 'Benzene in the acceptance standard (class I)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.06, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Toluene in the acceptance standard (class I). */
export const acceptanceClass1TolueneLimit = defineFigure({
  id: 'facilities/acceptance-class-1-toluene',
  title: { 'zh-CN': '甲苯（工程验收标准（Ⅰ类））', en: 'Toluene in the acceptance standard (class I)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.15, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Xylene in the acceptance standard (class I). */
export const acceptanceClass1XyleneLimit = defineFigure({
  id: 'facilities/acceptance-class-1-xylene',
  title: { 'zh-CN': '二甲苯（工程验收标准（Ⅰ类））', en: 'Xylene in the acceptance standard (class I)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Ammonia in the acceptance standard (class I). */
export const acceptanceClass1AmmoniaLimit = defineFigure({
  id: 'facilities/acceptance-class-1-ammonia',
  title: { 'zh-CN': '氨（工程验收标准（Ⅰ类））', en: 'Ammonia in the acceptance standard (class I)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.15, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** TVOC in the acceptance standard (class I). */
export const acceptanceClass1TvocLimit = defineFigure({
  id: 'facilities/acceptance-class-1-tvoc',
  title: {
    'zh-CN': '总挥发性有机物（工程验收标准（Ⅰ类））',
    en: 'TVOC in the acceptance standard (class I)',
  },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.45, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Radon in the acceptance standard (class I). */
export const acceptanceClass1RadonLimit = defineFigure({
  id: 'facilities/acceptance-class-1-radon',
  title: { 'zh-CN': '氡（工程验收标准（Ⅰ类））', en: 'Radon in the acceptance standard (class I)' },
  unit: 'Bq/m3',
  sense: 'ceiling',
  versions: [{ value: 150, basis: cite('gb-50325-2020', '6.0.4', 'unverified', 'B384') }],
});

/** Formaldehyde in the acceptance standard (class II). */
export const acceptanceClass2FormaldehydeLimit = defineFigure({
  id: 'facilities/acceptance-class-2-formaldehyde',
  title: { 'zh-CN': '甲醛（工程验收标准（Ⅱ类））', en: 'Formaldehyde in the acceptance standard (class II)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.08, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Benzene in the acceptance standard (class II). */
export const acceptanceClass2BenzeneLimit = defineFigure({
  id: 'facilities/acceptance-class-2-benzene',
  title: { 'zh-CN': '苯（工程验收标准（Ⅱ类））', en: 'Benzene in the acceptance standard (class II)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.09, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Toluene in the acceptance standard (class II). */
export const acceptanceClass2TolueneLimit = defineFigure({
  id: 'facilities/acceptance-class-2-toluene',
  title: { 'zh-CN': '甲苯（工程验收标准（Ⅱ类））', en: 'Toluene in the acceptance standard (class II)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Xylene in the acceptance standard (class II). */
export const acceptanceClass2XyleneLimit = defineFigure({
  id: 'facilities/acceptance-class-2-xylene',
  title: { 'zh-CN': '二甲苯（工程验收标准（Ⅱ类））', en: 'Xylene in the acceptance standard (class II)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Ammonia in the acceptance standard (class II). */
export const acceptanceClass2AmmoniaLimit = defineFigure({
  id: 'facilities/acceptance-class-2-ammonia',
  title: { 'zh-CN': '氨（工程验收标准（Ⅱ类））', en: 'Ammonia in the acceptance standard (class II)' },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** TVOC in the acceptance standard (class II). */
export const acceptanceClass2TvocLimit = defineFigure({
  id: 'facilities/acceptance-class-2-tvoc',
  title: {
    'zh-CN': '总挥发性有机物（工程验收标准（Ⅱ类））',
    en: 'TVOC in the acceptance standard (class II)',
  },
  unit: 'mg/m3',
  sense: 'ceiling',
  versions: [{ value: 0.5, basis: cite('gb-50325-2020', '6.0.4', 'primary', 'B384') }],
});

/** Radon in the acceptance standard (class II). */
export const acceptanceClass2RadonLimit = defineFigure({
  id: 'facilities/acceptance-class-2-radon',
  title: { 'zh-CN': '氡（工程验收标准（Ⅱ类））', en: 'Radon in the acceptance standard (class II)' },
  unit: 'Bq/m3',
  sense: 'ceiling',
  versions: [{ value: 150, basis: cite('gb-50325-2020', '6.0.4', 'unverified', 'B384') }],
});

/** The height of the sample in the acceptance standard. */
export const sampleHeightLeastLimit = defineFigure({
  id: 'facilities/sample-height-least',
  title: { 'zh-CN': '采样点高度（工程验收标准）', en: 'The height of the sample in the acceptance standard' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.8, basis: cite('gb-50325-2020', '6.0.17', 'primary', 'B386') }],
});

/** The height of the sample in the acceptance standard. */
export const sampleHeightMostLimit = defineFigure({
  id: 'facilities/sample-height-most',
  title: { 'zh-CN': '采样点高度（工程验收标准）', en: 'The height of the sample in the acceptance standard' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 1.5, basis: cite('gb-50325-2020', '6.0.17', 'primary', 'B386') }],
});

/** The distance of the sample to the wall in the acceptance standard. */
export const sampleToWallLimit = defineFigure({
  id: 'facilities/sample-to-wall',
  title: {
    'zh-CN': '采样点距内墙（工程验收标准）',
    en: 'The distance of the sample to the wall in the acceptance standard',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.5, basis: cite('gb-50325-2020', '6.0.17', 'primary', 'B386') }],
});

/** The time that the room was closed before sampling in the acceptance standard. */
export const closedBeforeSamplingLimit = defineFigure({
  id: 'facilities/closed-before-sampling',
  title: {
    'zh-CN': '采样前门窗关闭时间（工程验收标准）',
    en: 'The time that the room was closed before sampling in the acceptance standard',
  },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('gb-50325-2020', '6.0.18', 'primary', 'B387') }],
});

/** The time from completion to the sample in the acceptance standard. */
export const daysAfterCompletionLimit = defineFigure({
  id: 'facilities/days-after-completion',
  title: {
    'zh-CN': '完工至采样天数（工程验收标准）',
    en: 'The time from completion to the sample in the acceptance standard',
  },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 7, basis: cite('gb-50325-2020', 'sampling', 'unverified', 'B389') }],
});

/** Share of rooms sampled in a kindergarten. */
export const roomsSampledShareLimit = defineFigure({
  id: 'facilities/rooms-sampled-share',
  title: { 'zh-CN': '抽检房间比例（百分比）', en: 'Share of rooms sampled in a kindergarten' },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 50, basis: cite('gb-50325-2020', '6.0.14', 'primary', 'B385') }],
});

/** Rooms sampled in a kindergarten. */
export const roomsSampledLeastLimit = defineFigure({
  id: 'facilities/rooms-sampled-least',
  title: { 'zh-CN': '抽检房间数', en: 'Rooms sampled in a kindergarten' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('gb-50325-2020', '6.0.14', 'primary', 'B385') }],
});

/** The figures of this file. */
export const acceptanceFigures = [
  acceptanceClass1AmmoniaLimit,
  acceptanceClass1BenzeneLimit,
  acceptanceClass1FormaldehydeLimit,
  acceptanceClass1RadonLimit,
  acceptanceClass1TolueneLimit,
  acceptanceClass1TvocLimit,
  acceptanceClass1XyleneLimit,
  acceptanceClass2AmmoniaLimit,
  acceptanceClass2BenzeneLimit,
  acceptanceClass2FormaldehydeLimit,
  acceptanceClass2RadonLimit,
  acceptanceClass2TolueneLimit,
  acceptanceClass2TvocLimit,
  acceptanceClass2XyleneLimit,
  closedBeforeSamplingLimit,
  daysAfterCompletionLimit,
  roomsSampledLeastLimit,
  roomsSampledShareLimit,
  sampleHeightLeastLimit,
  sampleHeightMostLimit,
  sampleToWallLimit,
];
