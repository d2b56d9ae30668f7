import type { Texts } from '@tuoyu/core';

const field = <const Id extends string>(id: Id, zh: string, en: string, unit: string) => ({
  id,
  title: { 'zh-CN': zh, en } as Texts,
  unit,
});

/** What a district or the city counts in a year; each may be left out where it is not known. */
export const districtYearFields = [
  field('streetTowns', '街镇数', 'Streets and towns', 'place'),
  field(
    'streetTownsWithAffordable',
    '有普惠机构的街镇数',
    'Streets and towns with an affordable institution',
    'place',
  ),
  field('communities', '社区数', 'Communities', 'community'),
  field('communitiesCovered', '有照护机构的社区数', 'Communities with a care institution', 'community'),
  field('communitiesWithRoom', '有亲子室的社区数', 'Communities with a parent-child room', 'community'),
  field('institutions', '机构数', 'Institutions', 'institution'),
  field('affordableInstitutions', '普惠机构数', 'Affordable institutions', 'institution'),
  field(
    'institutionsInspected',
    '接受双随机检查的机构数',
    'Institutions with a random inspection in the year',
    'institution',
  ),
  field('enrolled', '入托婴幼儿数', 'Infants enrolled in professional institutions', 'person'),
  field('infantsResident', '常住3岁以下婴幼儿数', 'Resident infants under three', 'person'),
  field('infantsRegistered', '户籍3岁以下婴幼儿数', 'Registered infants under three', 'person'),
  field('staff', '师资人数', 'Teaching and care staff', 'person'),
  field('staffCertified', '持证师资人数', 'Teaching and care staff with a certificate', 'person'),
  field(
    'newbornFamiliesWanting',
    '有需求的新生儿家庭数',
    'Resident newborn families that want guidance at home',
    'family',
  ),
  field(
    'newbornFamiliesVisited',
    '已上门指导的新生儿家庭数',
    'Of these, families visited in the year',
    'family',
  ),
  field('eventsCity', '市级线下活动场次', 'Offline events of the city', 'time'),
  field('eventsDistrict', '区级线下活动场次', 'Offline events of the district', 'time'),
  field('centres', '街镇社区早期发展中心数', 'Early-development centres', 'centre'),
  field(
    'centresServing',
    '达到线下指导次数的中心数',
    'Centres with the number of offline events that the plan asks for',
    'centre',
  ),
  field('onlineWanting', '有线上指导需求的家庭数', 'Families that want online guidance', 'family'),
  field('onlineServed', '已接受线上指导的家庭数', 'Of these, families served', 'family'),
  field(
    'placesRequired',
    '应配置母婴设施的公共场所数',
    'Public places that should have mother-baby facilities',
    'place',
  ),
  field('placesDone', '达到标准的公共场所数', 'Of these, places that reach the standard', 'place'),
  field('skillHours', '提供的职业技能培训课时', 'Class hours of skill training offered', 'class-hour'),
  field('ethicsHours', '提供的职业道德教育课时', 'Class hours of ethics education offered', 'class-hour'),
  field('demonstrationDistricts', '示范区数', 'Demonstration districts', 'district'),
  field('demonstrationStreetTowns', '示范街镇数', 'Demonstration streets and towns', 'place'),
  field('demonstrationInstitutions', '示范机构数', 'Demonstration institutions', 'institution'),
] as const;

/** Id of something counted. */
export type DistrictYearField = (typeof districtYearFields)[number]['id'];

/** Counts of which one is part of the other. */
export const partsOf: readonly (readonly [part: DistrictYearField, whole: DistrictYearField])[] = [
  ['streetTownsWithAffordable', 'streetTowns'],
  ['communitiesCovered', 'communities'],
  ['communitiesWithRoom', 'communities'],
  ['affordableInstitutions', 'institutions'],
  ['institutionsInspected', 'institutions'],
  ['staffCertified', 'staff'],
  ['newbornFamiliesVisited', 'newbornFamiliesWanting'],
  ['centresServing', 'centres'],
  ['onlineServed', 'onlineWanting'],
  ['placesDone', 'placesRequired'],
];
