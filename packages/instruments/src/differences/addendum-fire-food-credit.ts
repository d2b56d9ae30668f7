import { named } from '../notation.js';
import type { SourceDifference } from './types.js';

const wins = 'A row of an addendum wins over the row that it names.';

/** Rows on fire, food, air, credit and places that the addendum corrects, confirms or completes. */
export const byFireFoodCreditAddendum: readonly SourceDifference[] = [
  {
    id: 'annual-fire-system-test',
    cause: 'confirms',
    topic: named('消防设施年度检测', 'Yearly test of fire systems'),
    instruments: ['fire-law', 'fire-guide-2022'],
    rows: [
      { row: 'building 3.1', says: 'yearly, as content of the guide', verified: 'unverified' },
      { row: 'addendum-building-local 2.1 art 16(3)', says: 'yearly, by law', verified: 'primary' },
    ],
    holds: 1,
    why: 'The duty is primary through the law; as content of the guide it stays unverified.',
  },
  {
    id: 'window-obstacles',
    cause: 'confirms',
    topic: named('门窗不得设置障碍物', 'No obstacles on doors and windows'),
    instruments: ['fire-law', 'fire-guide-2022'],
    rows: [
      { row: 'building 3.1', says: 'no grilles on windows, by the guide', verified: 'secondary' },
      { row: 'addendum-building-local 2.1 art 28', says: 'by law, for crowded places', verified: 'primary' },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'toy-charging',
    cause: 'confirms',
    topic: named('照护期间电动玩具充电', 'Charging of play equipment during care'),
    instruments: ['fire-guide-2022'],
    rows: [
      { row: 'building 3.1', says: 'no charging during care', verified: 'unverified' },
      { row: 'addendum-building-local 2.3', says: 'no charging during care', verified: 'secondary' },
    ],
    holds: 1,
    why: 'Half of the row is raised; all frequencies of the guide stay unverified.',
  },
  {
    id: 'monthly-inspection-heads',
    cause: 'completes',
    topic: named('WS/T 870每月检查内容', 'Heads of the monthly inspection in WS/T 870'),
    instruments: ['ws-t-870-2025'],
    rows: [
      { row: 'building 3.2 6.3', says: 'eight heads, not listed', verified: 'primary' },
      { row: 'addendum-building-local 2.4 6.3', says: 'the eight heads', verified: 'primary' },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'patrol-heads',
    cause: 'completes',
    topic: named('WS/T 870每日巡查内容', 'Heads of the patrol in WS/T 870'),
    instruments: ['ws-t-870-2025'],
    rows: [
      { row: 'building 3.2 6.2', says: 'heads, merged', verified: 'primary' },
      { row: 'addendum-building-local 2.4 6.2', says: 'nine heads, one by one', verified: 'primary' },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'jiangsu-fire-opinion-text',
    cause: 'completes',
    topic: named('江苏2018年消防意见内容', 'Content of the Jiangsu Fire Opinion of 2018'),
    instruments: ['jiangsu-fire-opinion-2018'],
    rows: [
      { row: 'building 10', says: 'title only', verified: 'secondary' },
      {
        row: 'addendum-building-local 2.2',
        says: 'storeys, exits, doors of 1.40 m, play structures',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: `${wins} Its present force is unknown.`,
  },
  {
    id: 'anhui-draft-content',
    cause: 'completes',
    topic: named('安徽草案内容', 'Content of the Anhui draft'),
    instruments: ['anhui-draft-2025'],
    rows: [
      { row: 'building 10', says: 'title only', verified: 'secondary' },
      { row: 'addendum-building-local 1.1', says: 'siting and floors', verified: 'secondary' },
    ],
    holds: 1,
    why: `${wins} A draft, never law.`,
  },
  {
    id: 'food-handler-certificate',
    cause: 'confirms',
    topic: named('接触食品人员健康证', 'Health certificate of food handlers'),
    instruments: ['food-safety-law'],
    rows: [
      { row: 'building 8 Food handlers', says: 'yearly', verified: 'unverified' },
      { row: 'addendum-building-local 3.1 Law 45', says: 'yearly, before work', verified: 'primary' },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'food-supplier-check',
    cause: 'confirms',
    topic: named('食品进货查验', 'Check of food suppliers'),
    instruments: ['food-safety-law'],
    rows: [
      { row: 'building 8 first row', says: 'all caterers keep records', verified: 'secondary' },
      {
        row: 'addendum-building-local 3.1 Law 53',
        says: 'enterprises keep records; a non-profit canteen by analogy',
        verified: 'primary',
      },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'food-sample-duty',
    cause: 'confirms',
    topic: named('食品留样义务', 'Duty to keep food samples'),
    instruments: ['food-safety-regulation-2019', 'gb-31654-2021'],
    rows: [
      { row: 'building 8', says: 'duty, 125 g and 48 h by standard', verified: 'secondary' },
      {
        row: 'addendum-building-local 3.1 Reg 28',
        says: 'the duty by regulation, without figures',
        verified: 'primary',
      },
    ],
    holds: 1,
    why: 'The duty is primary; amount and hours stay secondary.',
  },
  {
    id: 'pm10-limit',
    cause: 'corrects',
    topic: named('PM10限值', 'Limit of PM10'),
    instruments: ['gb-t-18883-2022', 'gb-t-18883-2002'],
    rows: [
      { row: 'building 9', says: '0.10 mg/m³', verified: 'unverified' },
      {
        row: 'addendum-building-local 3.2',
        says: 'not in the list of changes from 0.15',
        verified: 'secondary',
      },
    ],
    holds: 'none',
    why: 'The list may describe a draft: no limit before the print is read.',
  },
  {
    id: 'co2-averaging',
    cause: 'corrects',
    topic: named('二氧化碳平均时间', 'Averaging time of CO2'),
    instruments: ['gb-t-18883-2022', 'gb-t-18883-2002'],
    rows: [
      { row: 'building 9', says: '0.10 % as mean of an hour', verified: 'unverified' },
      { row: 'addendum-building-local 3.2', says: 'mean of a day in 2002', verified: 'secondary' },
    ],
    holds: 'none',
    why: 'The basis differs by edition: open before the print is read.',
  },
  {
    id: 'unchanged-air-limits',
    cause: 'completes',
    topic: named('未变更的空气限值', 'Air limits that did not change'),
    instruments: ['gb-t-18883-2022', 'gb-t-18883-2002'],
    rows: [
      { row: 'building 9', says: 'limits of 2022 as commonly cited', verified: 'unverified' },
      {
        row: 'addendum-building-local 3.2',
        says: 'the same limits, read in the table of 2002',
        verified: 'secondary',
      },
    ],
    holds: 0,
    why: 'That they hold in 2022 is an inference: no tag is raised.',
  },
  {
    id: 'repair-measures-publication',
    cause: 'completes',
    topic: named('信用修复管理办法公布日', 'Day on which the Credit Repair Measures were made public'),
    instruments: ['credit-repair-measures-2025', 'credit-repair-trial-2023'],
    rows: [
      { row: 'nanjing 0', says: '2025-11-20, in force 2026-04-01', verified: 'secondary' },
      {
        row: 'addendum-building-local 4',
        says: 'public on 2025-11-26; the trial rule ends on the first day',
        verified: 'secondary',
      },
    ],
    holds: 1,
    why: wins,
  },
  {
    id: 'incident-report-hours',
    cause: 'completes',
    topic: named('食品安全事故报告时限', 'Hours to report a food accident'),
    instruments: ['food-safety-law', 'catering-practice-2018'],
    rows: [
      { row: 'building 8', says: 'two hours, practice rules of 2018', verified: 'secondary' },
      { row: 'addendum-building-local 3.1 Law 103', says: 'promptly, without hours', verified: 'primary' },
    ],
    holds: 1,
    why: 'The law gives no hours; the two hours stand in the practice rules alone and stay secondary.',
  },
];
