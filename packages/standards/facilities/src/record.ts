import { and, type BooleanOf, choice, eq, fields, ge, isIn, le, ne, not, or } from '@tuoyu/core';
import { countsAsNursery } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { indoorPollutionClass, videoRegulationReach } from './choices.js';

/** Typed readers of the institution record. */
export const f = fields(institutionFields);

/** The room that a rule with the subjects `/rooms` judges. */
export const aRoom = f.subject('/rooms');

/** The living unit that a rule with the subjects `/livingUnits` judges. */
export const aUnit = f.subject('/livingUnits');

/** The item that a rule with the subjects `/equipment/items` judges. */
export const anItem = f.subject('/equipment/items');

/** The test that a rule with the subjects `/airTests` judges. */
export const aTest = f.subject('/airTests');

/** The outage that a rule with the subjects `/security/cctv/outages` judges. */
export const anOutage = f.subject('/security/cctv/outages');

/** Whether the record is of a nursery class of a kindergarten. */
export const inKindergarten: BooleanOf = eq(f('/kind'), 'kindergarten-nursery-class');

/** Institutions to which the set-up standard and the norms speak; a home-based point has measures of its own. */
export const notHomeBased: BooleanOf = ne(f('/kind'), 'home-based');

/** Home-based points. */
export const homeBased: BooleanOf = eq(f('/kind'), 'home-based');

const designWorks: BooleanOf = isIn(f('/project/kind'), ['new', 'extension', 'conversion']);

/** Works under the clauses of JGJ 39 for nurseries and kindergartens alike. */
export const underNurseryCode: BooleanOf = and(
  designWorks,
  notHomeBased,
  or(inKindergarten, eq(choice(countsAsNursery), 'yes')),
);

/** Works under the clauses of JGJ 39 that speak of nurseries alone. */
export const asNursery: BooleanOf = and(designWorks, notHomeBased, eq(choice(countsAsNursery), 'yes'));

/** Works under the clauses of JGJ 39 that speak of kindergartens alone. */
export const ofKindergarten: BooleanOf = and(designWorks, inKindergarten);

/** Works under the codes for civil buildings. */
export const asCivilBuilding: BooleanOf = and(designWorks, notHomeBased);

/** Institutions that the hygiene evaluation of 2022 reaches; a kindergarten keeps that of 2012. */
export const underHygieneEvaluation: BooleanOf = not(
  isIn(f('/kind'), ['home-based', 'kindergarten-nursery-class']),
);

/** Cameras of an education body in the sense of article 7 of the video regulation; kindergartens are such bodies. */
export const camerasOfEducationBody: BooleanOf = and(
  eq(f('/security/cctv/installed'), true),
  or(inKindergarten, eq(choice(videoRegulationReach), 'education-body')),
);

/** Cameras in a public place of whatever kind (articles 7 and 9 of the video regulation). */
export const camerasInPublicPlace: BooleanOf = and(
  eq(f('/security/cctv/installed'), true),
  or(inKindergarten, isIn(choice(videoRegulationReach), ['education-body', 'other-public-place'])),
);

/** Cameras in a public place that is no education body (article 9 of the video regulation). */
export const camerasInOtherPublicPlace: BooleanOf = and(
  eq(f('/security/cctv/installed'), true),
  ne(f('/kind'), 'kindergarten-nursery-class'),
  eq(choice(videoRegulationReach), 'other-public-place'),
);

/** Cameras in a place that is not public (article 33 of the video regulation). */
export const camerasInOwnPlace: BooleanOf = and(
  eq(f('/security/cctv/installed'), true),
  ne(f('/kind'), 'kindergarten-nursery-class'),
  eq(choice(videoRegulationReach), 'non-public'),
);

const newest = (standard: 'gb-t-18883' | 'gb-50325'): BooleanOf =>
  and(
    eq(aTest('/standard'), standard),
    f.every(f.list('/airTests'), (other) =>
      or(
        ne(other('/standard'), standard),
        ne(other('/roomId'), aTest('/roomId')),
        le(other('/sampledOn'), aTest('/sampledOn')),
      ),
    ),
  );

/** The newest test of a room in use; an older one no longer tells how the air is. */
export const testInUse: BooleanOf = newest('gb-t-18883');

/** The same for samples since the edition of 2022 took effect. */
export const testInUseSince2023: BooleanOf = and(ge(aTest('/sampledOn'), '2023-02-01'), testInUse);

/** The newest test of a room at acceptance since the edition of 2020 took effect; after treatment a room is tested again. */
export const testAtAcceptance: BooleanOf = and(ge(aTest('/sampledOn'), '2020-08-01'), newest('gb-50325'));

/** A test at acceptance with the limits of class I. */
export const testOfClass1: BooleanOf = and(
  testAtAcceptance,
  or(inKindergarten, eq(choice(indoorPollutionClass), 'class-1')),
);

/** A test at acceptance with the limits of class II. */
export const testOfClass2: BooleanOf = and(
  testAtAcceptance,
  ne(f('/kind'), 'kindergarten-nursery-class'),
  eq(choice(indoorPollutionClass), 'class-2'),
);
