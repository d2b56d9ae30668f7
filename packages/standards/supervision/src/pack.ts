import { catalogueOf, definePack } from '@tuoyu/core';
import { topic } from '@tuoyu/instruments';
import { choices } from './choices.js';
import { dayFigures } from './figures/days.js';
import { homeFigures } from './figures/home-based.js';
import { rules } from './rules/index.js';

/** Supervision (监督管理): registration, filing, disclosure, reports, fees, data, incidents, insurance, self-assessment. */
export const supervision = definePack({
  name: '@tuoyu/standards-supervision',
  version: '0.0.0',
  title: { 'zh-CN': '监督管理', en: 'Supervision' },
  rules,
  figures: [...dayFigures, ...homeFigures],
  choices,
  topics: [topic('filing-level'), topic('fire-paper'), topic('hygiene-evaluation')],
});

/** Id of a rule of the pack. */
export type SupervisionRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const supervisionCatalogue = catalogueOf(supervision);
