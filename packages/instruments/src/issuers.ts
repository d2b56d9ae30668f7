import { named } from './notation.js';

export const npc = named(
  '全国人民代表大会及其常务委员会',
  "National People's Congress and its Standing Committee",
);
export const stateCouncil = named('国务院', 'State Council');
export const stateCouncilOffice = named('国务院办公厅', 'General Office of the State Council');
export const supremeCourt = named('最高人民法院', "Supreme People's Court");
export const healthCommission = named('国家卫生健康委员会', 'National Health Commission');
export const healthCommissionOffice = named(
  '国家卫生健康委办公厅',
  'General Office of the National Health Commission',
);
export const healthMinistry = named('卫生部', 'Ministry of Health');
export const educationMinistry = named('教育部', 'Ministry of Education');
export const financeMinistry = named('财政部', 'Ministry of Finance');
export const housingMinistry = named('住房和城乡建设部', 'Ministry of Housing and Urban-Rural Development');
export const policeMinistry = named('公安部', 'Ministry of Public Security');
export const developmentCommission = named(
  '国家发展和改革委员会',
  'National Development and Reform Commission',
);
export const familyPlanningAssociation = named('中国计划生育协会', 'China Family Planning Association');
export const staffingOffice = named('中央编办综合局', 'General bureau of the central staffing office');
export const civilAffairs = named('民政部', 'Ministry of Civil Affairs');
export const civilAffairsOffice = named('民政部办公厅', 'General Office of the Ministry of Civil Affairs');
export const marketOffice = named(
  '市场监管总局办公厅',
  'General Office of the State Administration for Market Regulation',
);
export const emergencyMinistry = named('应急管理部', 'Ministry of Emergency Management');
export const marketAdministration = named(
  '国家市场监督管理总局',
  'State Administration for Market Regulation',
);
export const fireRescue = named('国家消防救援局', 'National Fire and Rescue Administration');
export const jiangsuOffice = named(
  '江苏省人民政府办公厅',
  "General Office of the Jiangsu Provincial People's Government",
);
export const nanjingOffice = named(
  '南京市人民政府办公厅',
  "General Office of the Nanjing Municipal People's Government",
);
