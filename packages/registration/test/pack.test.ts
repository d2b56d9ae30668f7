import { describe, expect, it } from 'vitest';
import {
  applicationPack,
  bodies,
  bodyOfCheck,
  formRecord,
  foundingCheckBodies,
  foundingCheckItems,
  foundingCheckMatrix,
  route,
} from '../src/index.js';

const unit = { legalForm: 'social-service-body', forProfit: false, place: '320106', meals: 'own' } as const;
const pack = applicationPack(route(unit, { asOf: '2024-06-03' }));

describe('the one-visit file', () => {
  it('merges the papers of all bodies, each once', () => {
    const kinds = pack.papers.map(({ kind }) => kind);
    expect(kinds).toEqual([
      'application',
      'supervisor-consent',
      'right-to-premises',
      'capital-check',
      'person-in-charge',
      'draft-charter',
      'filing-form',
      'commitment',
      'licence',
      'premises',
      'staff-qualification',
      'staff-health',
      'hygiene-evaluation',
      'fire-certificate',
      'food-licence',
    ]);
    expect(pack.papers.find(({ kind }) => kind === 'licence')).toMatchObject({
      steps: ['filing'],
      bodies: ['health'],
    });
    expect(pack.papers.every(({ basis }) => basis.length > 0)).toBe(true);
  });

  it('has one counter and one online service in Nanjing only', () => {
    const states = (founder: Parameters<typeof route>[0]) =>
      applicationPack(route(founder, { asOf: '2024-06-03' })).channels.map(({ kind, status }) => [
        kind,
        status,
      ]);
    expect(states(unit)).toEqual([
      ['counter', 'said'],
      ['online', 'said'],
    ]);
    expect(states({ ...unit, place: '330106' })).toEqual([
      ['counter', 'not-determined'],
      ['online', 'said'],
    ]);
  });

  it('keeps every question and is then not complete', () => {
    const made = route(unit, { asOf: '2024-06-03' });
    const open = made.steps.reduce(
      (sum, step) => sum + (step.status === 'determined' ? step.questions.length : 1),
      0,
    );
    expect(pack.questions).toHaveLength(open);
    expect(pack.complete).toBe(false);
    expect(pack.questions.map(({ step }) => step)).toContain('fire-certificate');
  });

  it('has the founding check where the route has it', () => {
    expect(pack.foundingCheck?.cells).toHaveLength(40);
    expect(applicationPack(route({ ...unit, place: '330106' })).foundingCheck).toBeNull();
  });
});

describe('the founding check', () => {
  const all = foundingCheckItems.flatMap((item) =>
    foundingCheckBodies.map((body) => ({ item, body, passed: true, checkedOn: '2024-03-01' })),
  );
  it('is five items by eight bodies, and fire rescue is none of them', () => {
    expect([foundingCheckItems.length, foundingCheckBodies.length]).toEqual([5, 8]);
    expect(
      foundingCheckMatrix([{ item: 'safety', body: 'fire', passed: true, checkedOn: '2024-03-01' }]),
    ).toMatchObject({
      outside: 1,
      state: 'open',
    });
    expect(foundingCheckBodies.map(bodyOfCheck).every((body) => body in bodies)).toBe(true);
  });
  it('passes only when all is passed', () => {
    expect(foundingCheckMatrix(all).state).toBe('passed');
    expect(foundingCheckMatrix(all.slice(1)).state).toBe('open');
    expect(foundingCheckMatrix(null).state).toBe('open');
    expect(foundingCheckMatrix([...all.slice(1), { ...all[0]!, passed: false }]).state).toBe('failed');
  });
  it('takes the last dated check of a cell', () => {
    const state = (...checks: Parameters<typeof foundingCheckMatrix>[0] & object) =>
      foundingCheckMatrix(checks, { asOf: '2024-06-01' }).cells[0]?.state;
    const cell = all[0]!;
    expect(state({ ...cell, passed: false }, { ...cell, checkedOn: '2024-04-01' })).toBe('passed');
    expect(state({ ...cell, passed: false, checkedOn: '2024-04-01' }, cell)).toBe('failed');
    expect(state({ ...cell, passed: false }, cell)).toBe('unknown');
    expect(state({ ...cell, checkedOn: null })).toBe('unknown');
    expect(state({ ...cell, passed: null })).toBe('unknown');
    expect(state({ ...cell, checkedOn: '2024-06-02' })).toBe('unknown');
    expect(state({ ...cell, checkedOn: '2024-06-01' })).toBe('passed');
  });
});

describe('forms', () => {
  it('hold what the record has and name what is missing', () => {
    const form = formRecord('receipt', { name: '某某托育中心', filing: { receiptNumber: '1' } });
    expect(form.entries).toMatchObject({ '/name': '某某托育中心', '/filing/receiptNumber': '1' });
    expect(form.missing).toEqual(['/filing/authorityName', '/filing/receiptOn']);
    expect(formRecord('filing-form', {}).missing.length).toBe(6);
    expect(formRecord('commitment', {}).by).toBe('institution');
  });
  it('list the basic conditions, food law only where meals may be served', () => {
    const count = (mode: 'none' | 'own' | null) =>
      formRecord('basic-conditions-notice', { meals: { mode } }).conditions.length;
    expect([count('none'), count('own'), count(null)]).toEqual([8, 9, 9]);
    expect(formRecord('receipt', {}).conditions).toEqual([]);
  });
  it('never hold a person', () => {
    const record = { name: 'x', legalRepresentative: '某人', phone: '025' };
    for (const form of ['filing-form', 'commitment', 'receipt', 'basic-conditions-notice'] as const)
      expect(JSON.stringify(formRecord(form, record))).not.toMatch(/某人|025/u);
  });
});
