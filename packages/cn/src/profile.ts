import { definePack, defineProfile } from '@tuoyu/core';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { staffing } from '@tuoyu/standards-staffing';
import { industryCodesBind, recommendedStandardsBind } from './choices.js';

const national = definePack({
  name: '@tuoyu/cn',
  version: '0.0.0',
  title: { 'zh-CN': '全国', en: 'Nation' },
  choices: [recommendedStandardsBind, industryCodesBind],
});

/** The national profile: what holds for childcare institutions everywhere in China. */
export const cn = defineProfile({
  id: 'cn',
  title: { 'zh-CN': '全国', en: 'China' },
  fields: institutionFields,
  instruments,
  layers: [{ division: '000000', packs: [national, staffing] }],
  seat: '/site/divisionCode',
  bindingChoices: {
    'recommended-standard': recommendedStandardsBind.id,
    'industry-code': industryCodesBind.id,
  },
});
