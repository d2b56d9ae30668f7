import { catalogueOf, definePack } from '@tuoyu/core';
import { topic } from '@tuoyu/instruments';
import { choices } from './choices.js';
import { corridorsFigures } from './figures/corridors.js';
import { doorsFigures } from './figures/doors.js';
import { environment2016Figures } from './figures/environment-2016.js';
import { fixturesFigures } from './figures/fixtures.js';
import { floorsFigures } from './figures/floors.js';
import { guardsFigures } from './figures/guards.js';
import { homeBasedFigures } from './figures/home-based.js';
import { kitchenFigures } from './figures/kitchen.js';
import { livingUnitsFigures } from './figures/living-units.js';
import { outdoorFigures } from './figures/outdoor.js';
import { roomsFigures } from './figures/rooms.js';
import { serviceRoomsFigures } from './figures/service-rooms.js';
import { siteFigures } from './figures/site.js';
import { sizeClassFigures } from './figures/size-class.js';
import { stairsFigures } from './figures/stairs.js';
import { windowsFigures } from './figures/windows.js';
import { measures } from './measures.js';
import { rules } from './rules/index.js';

/** Site (房屋场地): land, location, buildings, storeys, areas, rooms, living units, outdoor area and sunlight. */
export const site = definePack({
  name: '@tuoyu/standards-site',
  version: '0.0.0',
  title: { 'zh-CN': '房屋场地', en: 'Site' },
  rules,
  figures: [
    ...corridorsFigures,
    ...doorsFigures,
    ...environment2016Figures,
    ...fixturesFigures,
    ...floorsFigures,
    ...guardsFigures,
    ...homeBasedFigures,
    ...kitchenFigures,
    ...livingUnitsFigures,
    ...outdoorFigures,
    ...roomsFigures,
    ...serviceRoomsFigures,
    ...siteFigures,
    ...sizeClassFigures,
    ...stairsFigures,
    ...windowsFigures,
  ],
  choices,
  measures,
  topics: [
    topic('area-per-child'),
    topic('corridor-width'),
    topic('floor-limit'),
    topic('health-room'),
    topic('low-sills'),
    topic('outdoor-area'),
    topic('railings'),
    topic('stair-riser'),
  ],
});

/** Id of a rule of the pack. */
export type SiteRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const siteCatalogue = catalogueOf(site);
