import type { Choice } from '@tuoyu/core';
import { countsAsNursery, logCounting } from '@tuoyu/instruments';

// No text settles any of the following, and none supports a default.

/** Where a childcare institution stands in the regulation on public-safety video of 2025, which does not name it. */
export const videoRegulationReach = {
  id: 'videoRegulationReach',
  title: {
    'zh-CN': '托育机构在公共安全视频条例中按哪类场所对待',
    en: 'As what kind of place the video regulation sees a childcare institution',
  },
  options: {
    'education-body': { 'zh-CN': '教育机构（第七条）', en: 'An education body (article 7)' },
    'other-public-place': { 'zh-CN': '其他公共场所（第九条）', en: 'Another public place (article 9)' },
    'non-public': { 'zh-CN': '非公共场所（第三十三条）', en: 'No public place (article 33)' },
  },
} as const satisfies Choice;

/** Class of a childcare institution in GB 50325-2020: class I names kindergartens and not nurseries. */
export const indoorPollutionClass = {
  id: 'indoorPollutionClass',
  title: {
    'zh-CN': '托育机构按民用建筑工程的哪一类控制室内污染',
    en: 'To which class of buildings for indoor pollution a childcare institution belongs',
  },
  options: {
    'class-1': { 'zh-CN': 'Ⅰ类', en: 'Class I' },
    'class-2': { 'zh-CN': 'Ⅱ类', en: 'Class II' },
  },
} as const satisfies Choice;

/** All choices of the pack. */
export const choices: readonly Choice[] = [
  countsAsNursery,
  indoorPollutionClass,
  logCounting,
  videoRegulationReach,
];
