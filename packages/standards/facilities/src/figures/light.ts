import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Illuminance of activity rooms in the design code of 2016. */
export const illuminanceActivity2016Limit = defineFigure({
  id: 'facilities/illuminance-activity-2016',
  title: {
    'zh-CN': '活动室照度（2016年版设计规范）',
    en: 'Illuminance of activity rooms in the design code of 2016',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance of the library in the design code of 2016. */
export const illuminanceLibrary2016Limit = defineFigure({
  id: 'facilities/illuminance-library-2016',
  title: {
    'zh-CN': '图书室照度（2016年版设计规范）',
    en: 'Illuminance of the library in the design code of 2016',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance of the multi-function room in the design code of 2016. */
export const illuminanceMultiFunction2016Limit = defineFigure({
  id: 'facilities/illuminance-multi-function-2016',
  title: {
    'zh-CN': '多功能厅照度（2016年版设计规范）',
    en: 'Illuminance of the multi-function room in the design code of 2016',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance of offices and meeting rooms in the design code of 2016. */
export const illuminanceOffice2016Limit = defineFigure({
  id: 'facilities/illuminance-office-2016',
  title: {
    'zh-CN': '办公室、会议室照度（2016年版设计规范）',
    en: 'Illuminance of offices and meeting rooms in the design code of 2016',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance of the art room in the design code of 2016. */
export const illuminanceArt2016Limit = defineFigure({
  id: 'facilities/illuminance-art-2016',
  title: {
    'zh-CN': '美工室照度（2016年版设计规范）',
    en: 'Illuminance of the art room in the design code of 2016',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 500, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance of bedrooms in the design code of 2016. */
export const illuminanceSleep2016Limit = defineFigure({
  id: 'facilities/illuminance-sleep-2016',
  title: {
    'zh-CN': '寝室照度（2016年版设计规范）',
    en: 'Illuminance of bedrooms in the design code of 2016',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 100, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance of the kitchen in the design code of 2016. */
export const illuminanceKitchen2016Limit = defineFigure({
  id: 'facilities/illuminance-kitchen-2016',
  title: {
    'zh-CN': '厨房照度（2016年版设计规范）',
    en: 'Illuminance of the kitchen in the design code of 2016',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 100, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** The glare index in the design code of 2016. */
export const glare2016Limit = defineFigure({
  id: 'facilities/glare-2016',
  title: { 'zh-CN': '统一眩光值（2016年版设计规范）', en: 'The glare index in the design code of 2016' },
  unit: 'index',
  sense: 'ceiling',
  versions: [{ value: 19, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** The colour rendering in the design code of 2016. */
export const colourRendering2016Limit = defineFigure({
  id: 'facilities/colour-rendering-2016',
  title: { 'zh-CN': '显色指数（2016年版设计规范）', en: 'The colour rendering in the design code of 2016' },
  unit: 'index',
  sense: 'floor',
  versions: [{ value: 80, basis: cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023') }],
});

/** Illuminance of activity rooms in the design code. */
export const illuminanceActivityLimit = defineFigure({
  id: 'facilities/illuminance-activity',
  title: { 'zh-CN': '活动室照度（设计规范）', en: 'Illuminance of activity rooms in the design code' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** Illuminance of the library in the design code. */
export const illuminanceLibraryLimit = defineFigure({
  id: 'facilities/illuminance-library',
  title: { 'zh-CN': '图书室照度（设计规范）', en: 'Illuminance of the library in the design code' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** Illuminance of the multi-function room in the design code. */
export const illuminanceMultiFunctionLimit = defineFigure({
  id: 'facilities/illuminance-multi-function',
  title: {
    'zh-CN': '多功能厅照度（设计规范）',
    en: 'Illuminance of the multi-function room in the design code',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** Illuminance of offices and meeting rooms in the design code. */
export const illuminanceOfficeLimit = defineFigure({
  id: 'facilities/illuminance-office',
  title: {
    'zh-CN': '办公室、会议室照度（设计规范）',
    en: 'Illuminance of offices and meeting rooms in the design code',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 300, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** Illuminance of the art room in the design code. */
export const illuminanceArtLimit = defineFigure({
  id: 'facilities/illuminance-art',
  title: { 'zh-CN': '美工室照度（设计规范）', en: 'Illuminance of the art room in the design code' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 500, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** Illuminance of bedrooms in the design code. */
export const illuminanceSleepLimit = defineFigure({
  id: 'facilities/illuminance-sleep',
  title: { 'zh-CN': '寝室照度（设计规范）', en: 'Illuminance of bedrooms in the design code' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 100, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** The glare index in the design code. */
export const glareLimit = defineFigure({
  id: 'facilities/glare',
  title: { 'zh-CN': '统一眩光值（设计规范）', en: 'The glare index in the design code' },
  unit: 'index',
  sense: 'ceiling',
  versions: [{ value: 19, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** The colour rendering in the design code. */
export const colourRenderingLimit = defineFigure({
  id: 'facilities/colour-rendering',
  title: { 'zh-CN': '显色指数（设计规范）', en: 'The colour rendering in the design code' },
  unit: 'index',
  sense: 'floor',
  versions: [{ value: 80, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** The illuminance of the nursing room in the design code. */
export const illuminanceNursingRoomLimit = defineFigure({
  id: 'facilities/illuminance-nursing-room',
  title: { 'zh-CN': '哺乳室照度（设计规范）', en: 'The illuminance of the nursing room in the design code' },
  unit: 'lux',
  sense: 'floor',
  versions: [{ value: 150, basis: cite('jgj-39-2019', '6.3.4', 'unverified', 'B134') }],
});

/** The illuminance of activity rooms in the lighting standard. */
export const illuminanceLightingStandardLimit = defineFigure({
  id: 'facilities/illuminance-lighting-standard',
  title: {
    'zh-CN': '活动室照度（照明标准）',
    en: 'The illuminance of activity rooms in the lighting standard',
  },
  unit: 'lux',
  sense: 'floor',
  versions: [
    { value: 300, basis: cite('gb-t-50034-2024', 'education and nursery values', 'unverified', 'B395') },
  ],
});

/** The glare index of activity rooms in the lighting standard. */
export const glareLightingStandardLimit = defineFigure({
  id: 'facilities/glare-lighting-standard',
  title: {
    'zh-CN': '活动室统一眩光值（照明标准）',
    en: 'The glare index of activity rooms in the lighting standard',
  },
  unit: 'index',
  sense: 'ceiling',
  versions: [
    { value: 19, basis: cite('gb-t-50034-2024', 'education and nursery values', 'unverified', 'B395') },
  ],
});

/** The colour rendering of activity rooms in the lighting standard. */
export const colourRenderingLightingStandardLimit = defineFigure({
  id: 'facilities/colour-rendering-lighting-standard',
  title: {
    'zh-CN': '活动室显色指数（照明标准）',
    en: 'The colour rendering of activity rooms in the lighting standard',
  },
  unit: 'index',
  sense: 'floor',
  versions: [
    { value: 80, basis: cite('gb-t-50034-2024', 'education and nursery values', 'unverified', 'B395') },
  ],
});

/** The figures of this file. */
export const lightFigures = [
  colourRendering2016Limit,
  colourRenderingLightingStandardLimit,
  colourRenderingLimit,
  glare2016Limit,
  glareLightingStandardLimit,
  glareLimit,
  illuminanceActivity2016Limit,
  illuminanceActivityLimit,
  illuminanceArt2016Limit,
  illuminanceArtLimit,
  illuminanceKitchen2016Limit,
  illuminanceLibrary2016Limit,
  illuminanceLibraryLimit,
  illuminanceLightingStandardLimit,
  illuminanceMultiFunction2016Limit,
  illuminanceMultiFunctionLimit,
  illuminanceNursingRoomLimit,
  illuminanceOffice2016Limit,
  illuminanceOfficeLimit,
  illuminanceSleep2016Limit,
  illuminanceSleepLimit,
];
