import { npc } from '../issuers.js';
import type { Instrument } from '../types.js';

/** Laws of the National People's Congress and its Standing Committee. */
export const statutes: readonly Instrument[] = [
  {
    id: 'population-family-planning-law',
    title: { 'zh-CN': '中华人民共和国人口与计划生育法', en: 'Population and Family Planning Law' },
    shortTitle: { 'zh-CN': '人口与计划生育法', en: 'Population and Family Planning Law' },
    issuers: [npc],
    kind: 'law',
    dates: {
      amended: [{ date: '2021-08-20', verified: 'primary', note: 'In force on passage (unverified).' }],
    },
    force: [
      {
        force: 'law',
        verified: 'primary',
        note: 'Start of the law not in the sources. The childcare duties of articles 28 and 41 date from the amendment of 2021-08-20; earlier wordings were not read.',
      },
    ],
    relations: [],
    verification: [
      {
        verified: 'primary',
        source: 'national S2',
        where: 'full text, public repository of law texts, 2025-04-19',
      },
    ],
    status: 'in-force',
    unknown: [
      'first day of force',
      'whether the standards of article 28 include recommended standards such as WS/T 821',
    ],
  },
  {
    id: 'minors-protection-law',
    title: { 'zh-CN': '中华人民共和国未成年人保护法', en: 'Law on the Protection of Minors' },
    shortTitle: { 'zh-CN': '未成年人保护法', en: 'Minors Protection Law' },
    issuers: [npc],
    kind: 'law',
    dates: {
      amended: [
        { date: '2020', verified: 'primary', note: 'Revision.' },
        { date: '2024-04-26', verified: 'primary' },
      ],
    },
    force: [
      {
        force: 'law',
        verified: 'primary',
        note: 'Start of the law not in the sources. The text read is that of 2024-04-26; earlier wordings were not read.',
      },
    ],
    relations: [],
    verification: [
      {
        verified: 'primary',
        source: 'national S2',
        where: 'full text, public repository of law texts, 2025-04-19',
      },
      { verified: 'primary', source: 'nanjing LRB', where: 'same repository' },
    ],
    status: 'in-force',
    unknown: ['first day of force', 'day on which the revision of 2020 began to apply'],
  },
  {
    id: 'food-safety-law',
    title: { 'zh-CN': '中华人民共和国食品安全法', en: 'Food Safety Law' },
    shortTitle: { 'zh-CN': '食品安全法', en: 'Food Safety Law' },
    issuers: [npc],
    kind: 'law',
    dates: { amended: [{ date: '2021-04-29', verified: 'primary' }] },
    force: [
      {
        force: 'law',
        verified: 'primary',
        note: 'Start of the law not in the sources. The text read is that of 2021-04-29; any later amendment is unknown.',
      },
    ],
    relations: [],
    verification: [
      {
        verified: 'primary',
        source: 'national S2',
        where: 'articles 45, 57, 126, public repository of law texts',
      },
      {
        verified: 'primary',
        source: 'addendum-building-local LAW',
        where: 'articles 45, 50, 53, 56, 103, 126 in two repositories of law texts, snapshots to 2026-06-08',
      },
    ],
    status: 'in-force',
    unknown: ['first day of force', 'amendments after 2021-04-29'],
  },
];
