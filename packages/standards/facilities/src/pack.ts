import { catalogueOf, definePack } from '@tuoyu/core';
import { topic } from '@tuoyu/instruments';
import { choices } from './choices.js';
import { acceptanceFigures } from './figures/acceptance.js';
import { air2002Figures } from './figures/air-2002.js';
import { air2022Figures } from './figures/air-2022.js';
import { electricFigures } from './figures/electric.js';
import { heatingFigures } from './figures/heating.js';
import { lightFigures } from './figures/light.js';
import { roomEnvironmentFigures } from './figures/room-environment.js';
import { securityFigures } from './figures/security.js';
import { rules } from './rules/index.js';

/** Facilities (设施设备): equipment, fittings, indoor air, cameras and alarms. */
export const facilities = definePack({
  name: '@tuoyu/standards-facilities',
  version: '0.0.0',
  title: { 'zh-CN': '设施设备', en: 'Facilities' },
  rules,
  figures: [
    ...acceptanceFigures,
    ...air2002Figures,
    ...air2022Figures,
    ...electricFigures,
    ...heatingFigures,
    ...lightFigures,
    ...roomEnvironmentFigures,
    ...securityFigures,
  ],
  choices,
  topics: [topic('cctv-coverage'), topic('cctv-retention'), topic('formaldehyde')],
});

/** Id of a rule of the pack. */
export type FacilitiesRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const facilitiesCatalogue = catalogueOf(facilities);
