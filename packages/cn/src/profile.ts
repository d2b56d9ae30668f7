import { definePack, defineProfile } from '@tuoyu/core';
import { industryCodesBind, instruments, recommendedStandardsBind } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { caregiving } from '@tuoyu/standards-caregiving';
import { facilities } from '@tuoyu/standards-facilities';
import { fireSafety } from '@tuoyu/standards-fire-safety';
import { healthCare } from '@tuoyu/standards-health-care';
import { site } from '@tuoyu/standards-site';
import { staffing } from '@tuoyu/standards-staffing';
import { supervision } from '@tuoyu/standards-supervision';

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
  layers: [
    {
      division: '000000',
      packs: [national, site, facilities, staffing, fireSafety, healthCare, caregiving, supervision],
    },
  ],
  seat: '/site/divisionCode',
  bindingChoices: {
    'recommended-standard': recommendedStandardsBind.id,
    'industry-code': industryCodesBind.id,
  },
});
