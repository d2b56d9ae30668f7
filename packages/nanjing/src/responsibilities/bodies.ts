import type { Texts } from '@tuoyu/core';

const body = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

/** Bodies that the plan names. The damaged copy writes 捷運 for 地铁. */
export const bodies = {
  health: body('市卫健委', 'Health Commission'),
  education: body('市教育局', 'Education Bureau'),
  'culture-tourism': body('市文旅局', 'Culture and Tourism Bureau'),
  'womens-federation': body('市妇联', "Women's Federation"),
  'planning-resources': body('市规划资源局', 'Planning and Natural Resources Bureau'),
  'civil-affairs': body('市民政局', 'Civil Affairs Bureau'),
  construction: body('市建委', 'Urban-Rural Construction Commission'),
  housing: body('市房产局', 'Housing Bureau'),
  'trade-unions': body('市总工会', 'Federation of Trade Unions'),
  police: body('市公安局', 'Public Security Bureau'),
  'human-resources': body('市人社局', 'Human Resources and Social Security Bureau'),
  ecology: body('市生态环境局', 'Ecology and Environment Bureau'),
  emergency: body('市应急管理局', 'Emergency Management Bureau'),
  market: body('市市场监管局', 'Market Regulation Bureau'),
  'government-services': body('市政务办', 'Government Services Office'),
  fire: body('市消防局', 'Fire Service'),
  'development-reform': body('市发改委', 'Development and Reform Commission'),
  'big-data': body('市大数据局', 'Big Data Bureau'),
  finance: body('市财政局', 'Finance Bureau'),
  transport: body('市交通运输局', 'Transport Bureau'),
  'city-construction-group': body('市城建集团', 'City Construction Group'),
  metro: body('南京地铁集团', 'Nanjing Metro Group'),
  'financial-regulation': body('市金融监管局', 'Financial Regulation Bureau'),
  tax: body('市税务局', 'Tax Bureau'),
  'youth-league': body('共青团', 'Communist Youth League'),
  'family-planning-association': body('计划生育协会', 'Family Planning Association'),
  'trade-bodies': body('行业组织', 'Trade bodies'),
  'jiangbei-committee': body('江北新区管委会', 'Management Committee of Jiangbei New Area'),
  'district-governments': body('各区政府', 'District governments'),
} as const;

/** Id of a body that the plan names. */
export type BodyId = keyof typeof bodies;
