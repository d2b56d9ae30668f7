import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Use area of the activity zone of infants in the quality assessment. */
export const activityAreaInfant = defineFigure({
  id: 'site/activity-area/infant',
  title: {
    'zh-CN': '乳儿班活动区使用面积（质量评估）',
    en: 'Use area of the activity zone of infants in the quality assessment',
  },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 15, basis: cite('ws-t-821-2023', '4.2', 'secondary', 'AN011') }],
});

/** Use area of the activity room of toddlers in the quality assessment. */
export const activityAreaToddler = defineFigure({
  id: 'site/activity-area/toddler',
  title: {
    'zh-CN': '托小班、托大班活动室使用面积（质量评估）',
    en: 'Use area of the activity room of toddlers in the quality assessment',
  },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 35, basis: cite('ws-t-821-2023', '4.2', 'secondary', 'AN011') }],
});

/** Sleep and activity in one for older toddlers. */
export const combinedAreaOlderToddlerLimit = defineFigure({
  id: 'site/combined-area-older-toddler',
  title: { 'zh-CN': '托大班活动睡眠合用面积', en: 'Sleep and activity in one for older toddlers' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 105, basis: cite('jgj-39-2019', 'table 4.3.3', 'unverified', 'B101') }],
});

/** Sleep and activity in one for older toddlers (2016 edition). */
export const combinedAreaOlderToddler2016Limit = defineFigure({
  id: 'site/combined-area-older-toddler-2016',
  title: {
    'zh-CN': '托大班（2016年版）活动睡眠合用面积',
    en: 'Sleep and activity in one for older toddlers (2016 edition)',
  },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 120, basis: cite('jgj-39-2016', 'table 4.3.3', 'secondary', 'AB010') }],
});

/** Sleep and activity in one for younger toddlers. */
export const combinedAreaYoungerToddlerLimit = defineFigure({
  id: 'site/combined-area-younger-toddler',
  title: { 'zh-CN': '托小班活动睡眠合用面积', en: 'Sleep and activity in one for younger toddlers' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 50, basis: cite('jgj-39-2019', '4.2.3A', 'primary', 'B092') }],
});

/** Living rooms for each child of the class in the self-assessment: infant. */
export const livingAreaEachInfant = defineFigure({
  id: 'site/living-area-each/infant',
  title: {
    'zh-CN': '乳儿班人均生活用房面积（自评参考）',
    en: 'Living rooms for each child of the class in the self-assessment: infant',
  },
  unit: 'm2',
  sense: 'floor',
  versions: [
    { value: 6, basis: cite('self-assessment-reference-2025', 'area for each child', 'secondary', 'N302') },
  ],
});

/** Living rooms for each child of the class in the self-assessment: older toddler. */
export const livingAreaEachOlderToddler = defineFigure({
  id: 'site/living-area-each/older-toddler',
  title: {
    'zh-CN': '托大班人均生活用房面积（自评参考）',
    en: 'Living rooms for each child of the class in the self-assessment: older toddler',
  },
  unit: 'm2',
  sense: 'floor',
  versions: [
    { value: 8, basis: cite('self-assessment-reference-2025', 'area for each child', 'unverified', 'N302') },
  ],
});

/** Living rooms for each child of the class in the self-assessment: younger toddler. */
export const livingAreaEachYoungerToddler = defineFigure({
  id: 'site/living-area-each/younger-toddler',
  title: {
    'zh-CN': '托小班人均生活用房面积（自评参考）',
    en: 'Living rooms for each child of the class in the self-assessment: younger toddler',
  },
  unit: 'm2',
  sense: 'floor',
  versions: [
    { value: 6, basis: cite('self-assessment-reference-2025', 'area for each child', 'secondary', 'N302') },
  ],
});

/** Distance of beds to the outer wall. */
export const olderBedsLimit = defineFigure({
  id: 'site/older-beds',
  title: { 'zh-CN': '床与外墙距离', en: 'Distance of beds to the outer wall' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.6, basis: cite('jgj-39-2019', '4.3.9', 'primary', 'B105') }],
});

/** Height of soft walls. */
export const softSurfacesLimit = defineFigure({
  id: 'site/soft-surfaces',
  title: { 'zh-CN': '软质墙面高度', en: 'Height of soft walls' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.2, basis: cite('jgj-39-2019', '4.2.3D', 'primary', 'B095') }],
});

/** Area of the activity zone of infant classes. */
export const zoneAreaInfantActivity = defineFigure({
  id: 'site/zone-area-infant/activity',
  title: { 'zh-CN': '乳儿班活动区面积', en: 'Area of the activity zone of infant classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 15, basis: cite('jgj-39-2019', 'table 4.2.3', 'unverified', 'B090') }],
});

/** Area of the cleaning zone of infant classes. */
export const zoneAreaInfantCleaning = defineFigure({
  id: 'site/zone-area-infant/cleaning',
  title: { 'zh-CN': '乳儿班清洁区面积', en: 'Area of the cleaning zone of infant classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('jgj-39-2019', 'table 4.2.3', 'unverified', 'B090') }],
});

/** Area of the pantry of infant classes. */
export const zoneAreaInfantPantry = defineFigure({
  id: 'site/zone-area-infant/pantry',
  title: { 'zh-CN': '乳儿班配餐区面积', en: 'Area of the pantry of infant classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('jgj-39-2019', 'table 4.2.3', 'unverified', 'B090') }],
});

/** Area of the sleep zone of infant classes. */
export const zoneAreaInfantSleep = defineFigure({
  id: 'site/zone-area-infant/sleep',
  title: { 'zh-CN': '乳儿班睡眠区面积', en: 'Area of the sleep zone of infant classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('jgj-39-2019', 'table 4.2.3', 'unverified', 'B090') }],
});

/** Area of the storage of infant classes. */
export const zoneAreaInfantStorage = defineFigure({
  id: 'site/zone-area-infant/storage',
  title: { 'zh-CN': '乳儿班储藏区面积', en: 'Area of the storage of infant classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 4, basis: cite('jgj-39-2019', 'table 4.2.3', 'unverified', 'B090') }],
});

/** Area of the activity zone of older toddler classes. */
export const zoneAreaOlderToddlerActivity = defineFigure({
  id: 'site/zone-area-older-toddler/activity',
  title: { 'zh-CN': '托大班活动区面积', en: 'Area of the activity zone of older toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 70, basis: cite('jgj-39-2019', 'table 4.3.3', 'secondary', 'B101') }],
});

/** Area of the sleep zone of older toddler classes. */
export const zoneAreaOlderToddlerSleep = defineFigure({
  id: 'site/zone-area-older-toddler/sleep',
  title: { 'zh-CN': '托大班睡眠区面积', en: 'Area of the sleep zone of older toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 60, basis: cite('jgj-39-2019', 'table 4.3.3', 'secondary', 'B101') }],
});

/** Area of the storage of older toddler classes. */
export const zoneAreaOlderToddlerStorage = defineFigure({
  id: 'site/zone-area-older-toddler/storage',
  title: { 'zh-CN': '托大班储藏区面积', en: 'Area of the storage of older toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 9, basis: cite('jgj-39-2019', 'table 4.3.3', 'secondary', 'B101') }],
});

/** Area of the toilet of older toddler classes. */
export const zoneAreaOlderToddlerToilet = defineFigure({
  id: 'site/zone-area-older-toddler/toilet',
  title: { 'zh-CN': '托大班卫生间面积', en: 'Area of the toilet of older toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 12, basis: cite('jgj-39-2019', 'table 4.3.3', 'secondary', 'B101') }],
});

/** Area of the washroom of older toddler classes. */
export const zoneAreaOlderToddlerWashroom = defineFigure({
  id: 'site/zone-area-older-toddler/washroom',
  title: { 'zh-CN': '托大班盥洗室面积', en: 'Area of the washroom of older toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 8, basis: cite('jgj-39-2019', 'table 4.3.3', 'secondary', 'B101') }],
});

/** Area of the activity zone of younger toddler classes. */
export const zoneAreaYoungerToddlerActivity = defineFigure({
  id: 'site/zone-area-younger-toddler/activity',
  title: { 'zh-CN': '托小班活动区面积', en: 'Area of the activity zone of younger toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 35, basis: cite('jgj-39-2019', 'table 4.2.3A', 'unverified', 'B091') }],
});

/** Area of the cleaning zone of younger toddler classes. */
export const zoneAreaYoungerToddlerCleaning = defineFigure({
  id: 'site/zone-area-younger-toddler/cleaning',
  title: { 'zh-CN': '托小班清洁区面积', en: 'Area of the cleaning zone of younger toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('jgj-39-2019', 'table 4.2.3A', 'unverified', 'B091') }],
});

/** Area of the pantry of younger toddler classes. */
export const zoneAreaYoungerToddlerPantry = defineFigure({
  id: 'site/zone-area-younger-toddler/pantry',
  title: { 'zh-CN': '托小班配餐区面积', en: 'Area of the pantry of younger toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('jgj-39-2019', 'table 4.2.3A', 'unverified', 'B091') }],
});

/** Area of the sleep zone of younger toddler classes. */
export const zoneAreaYoungerToddlerSleep = defineFigure({
  id: 'site/zone-area-younger-toddler/sleep',
  title: { 'zh-CN': '托小班睡眠区面积', en: 'Area of the sleep zone of younger toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 35, basis: cite('jgj-39-2019', 'table 4.2.3A', 'unverified', 'B091') }],
});

/** Area of the storage of younger toddler classes. */
export const zoneAreaYoungerToddlerStorage = defineFigure({
  id: 'site/zone-area-younger-toddler/storage',
  title: { 'zh-CN': '托小班储藏区面积', en: 'Area of the storage of younger toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 4, basis: cite('jgj-39-2019', 'table 4.2.3A', 'unverified', 'B091') }],
});

/** Area of the toilet of younger toddler classes. */
export const zoneAreaYoungerToddlerToilet = defineFigure({
  id: 'site/zone-area-younger-toddler/toilet',
  title: { 'zh-CN': '托小班卫生间面积', en: 'Area of the toilet of younger toddler classes' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 8, basis: cite('jgj-39-2019', 'table 4.2.3A', 'unverified', 'B091') }],
});

/** The figures of this file. */
export const livingUnitsFigures = [
  activityAreaInfant,
  activityAreaToddler,
  combinedAreaOlderToddlerLimit,
  combinedAreaOlderToddler2016Limit,
  combinedAreaYoungerToddlerLimit,
  livingAreaEachInfant,
  livingAreaEachOlderToddler,
  livingAreaEachYoungerToddler,
  olderBedsLimit,
  softSurfacesLimit,
  zoneAreaInfantActivity,
  zoneAreaInfantCleaning,
  zoneAreaInfantPantry,
  zoneAreaInfantSleep,
  zoneAreaInfantStorage,
  zoneAreaOlderToddlerActivity,
  zoneAreaOlderToddlerSleep,
  zoneAreaOlderToddlerStorage,
  zoneAreaOlderToddlerToilet,
  zoneAreaOlderToddlerWashroom,
  zoneAreaYoungerToddlerActivity,
  zoneAreaYoungerToddlerCleaning,
  zoneAreaYoungerToddlerPantry,
  zoneAreaYoungerToddlerSleep,
  zoneAreaYoungerToddlerStorage,
  zoneAreaYoungerToddlerToilet,
];
