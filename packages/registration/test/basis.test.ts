import { readFileSync } from 'node:fs';
import { type InstrumentId, instrument } from '@tuoyu/instruments';
import { describe, expect, it } from 'vitest';
import * as cite from '../src/cite.js';
import { deadlineRules } from '../src/deadlines/rules.js';
import { posts } from '../src/filing/posts.js';
import {
  type FormKind,
  formRecord,
  foundingCheckMatrix,
  messageKinds,
  recipientsOf,
  route,
} from '../src/index.js';
import { filledIn, foodLicence, homeBasedPapers, scans, unitPapers } from '../src/papers.js';

const listed = new Set(
  (
    JSON.parse(
      readFileSync(new URL('../../instruments/data/dossier-rows.json', import.meta.url), 'utf8'),
    ) as readonly { readonly id: string }[]
  ).map(({ id }) => id),
);

const founders = (['institution', 'home-based', 'kindergarten-nursery-class'] as const).flatMap((kind) =>
  (['social-service-body', 'limited-company', 'public-institution'] as const).flatMap((legalForm) =>
    ['320106', '320402', undefined].map((place) => ({
      kind,
      legalForm,
      place,
      meals: 'own' as const,
      forProfit: legalForm === 'limited-company',
    })),
  ),
);
const used = [
  ...founders.flatMap((founder) => route(founder, { planInForce: true }).steps.flatMap(({ basis }) => basis)),
  ...[...filledIn, ...scans, ...unitPapers, ...homeBasedPapers, foodLicence].flatMap(({ basis }) => basis),
  ...posts.map(({ basis }) => basis),
  ...deadlineRules.flatMap(({ basis }) => basis),
  ...messageKinds.flatMap((kind) => recipientsOf(kind, { place: '320106', planInForce: true }).basis),
  ...foundingCheckMatrix([]).basis,
  ...(['filing-form', 'commitment', 'receipt', 'basic-conditions-notice'] as FormKind[]).flatMap(
    (form) => formRecord(form, {}).basis,
  ),
];

describe('the sources', () => {
  it('are rows of the dossiers', () => {
    expect(used.filter(({ row }) => !listed.has(row)).map(({ row }) => row)).toEqual([]);
    expect(new Set(used.map(({ row }) => row)).size).toBeGreaterThan(25);
  });

  it('begin when the register of instruments says so', () => {
    for (const { instrument: id } of used) {
      const { force } = instrument(id);
      expect(cite.since[id], id).toBe(force[0]?.from);
    }
    for (const id of Object.keys(cite.since) as InstrumentId[])
      expect(
        used.some((basis) => basis.instrument === id),
        id,
      ).toBe(true);
  });

  it('have the horizon that the register gives the plan of Nanjing', () => {
    expect(instrument('nanjing-plan-2020').undecidedFrom).toBe('2026-01-01');
    expect(cite.planHorizon).toBe('2025-12-31');
  });

  it('are no drafts and nothing that nobody read', () => {
    expect(used.filter(({ verified }) => verified === 'unverified')).toEqual([]);
    expect(used.filter(({ instrument: id }) => id.includes('draft'))).toEqual([]);
  });
});
