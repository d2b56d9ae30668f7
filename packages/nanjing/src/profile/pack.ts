import { catalogueOf, definePack } from '@tuoyu/core';
import { choices } from '../choices/choices.js';
import { planFigures } from '../figures/figures.js';
import { rules } from '../rules/index.js';
import { measures } from '../rules/measures.js';

const used = JSON.stringify(rules);

/** The rules of the plan for institutions and founders, its advice, and the duties of others that records show. */
export const nanjingPack = definePack({
  name: '@tuoyu/nanjing',
  version: '0.0.0',
  title: { 'zh-CN': '南京市', en: 'Nanjing' },
  rules,
  figures: planFigures
    .filter(({ id }) => used.includes(`"${id}"`))
    .map(({ statement, comparison, ...figure }) => figure),
  choices,
  measures,
});

/** Id of a rule of the plan. */
export type NanjingRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const nanjingCatalogue = catalogueOf(nanjingPack);
