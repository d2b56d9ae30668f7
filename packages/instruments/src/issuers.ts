import type { Texts } from '@tuoyu/core';

const body = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

export const npc = body(
  '全国人民代表大会及其常务委员会',
  "National People's Congress and its Standing Committee",
);
export const healthCommission = body('国家卫生健康委员会', 'National Health Commission');
export const healthCommissionOffice = body(
  '国家卫生健康委办公厅',
  'General Office of the National Health Commission',
);
export const healthMinistry = body('卫生部', 'Ministry of Health');
export const educationMinistry = body('教育部', 'Ministry of Education');
export const housingMinistry = body('住房和城乡建设部', 'Ministry of Housing and Urban-Rural Development');
export const nanjingOffice = body(
  '南京市人民政府办公厅',
  "General Office of the Nanjing Municipal People's Government",
);
export const staffingOffice = body('中央编办综合局', 'General bureau of the central staffing office');
export const civilAffairsOffice = body('民政部办公厅', 'General Office of the Ministry of Civil Affairs');
export const marketOffice = body(
  '市场监管总局办公厅',
  'General Office of the State Administration for Market Regulation',
);
export const emergencyMinistry = body('应急管理部', 'Ministry of Emergency Management');
export const marketAdministration = body(
  '国家市场监督管理总局',
  'State Administration for Market Regulation',
);
export const fireRescue = body('国家消防救援局', 'National Fire and Rescue Administration');
