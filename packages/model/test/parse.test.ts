import { describe, expect, it } from 'vitest';
import { parseInstitution } from '../src/index.js';

describe('parseInstitution', () => {
  it('keeps what can be read and says what could not', () => {
    const { institution, unknowns, issues } = parseInstitution({
      name: '南京市玄武区小树苗托育园',
      kind: 'institution',
      openedOn: '2021-13-01',
      classes: [{ id: 'c1', enrolled: 12, capacity: '１５' }, 'none', { id: 'c2', enrolled: -1 }],
      staff: [{ role: 'care', classId: null, hireDate: '2023-02-28' }],
    });
    expect(institution).toEqual({
      name: '南京市玄武区小树苗托育园',
      kind: 'institution',
      classes: [{ id: 'c1', enrolled: 12 }, {}, { id: 'c2' }],
      staff: [{ role: 'care', hireDate: '2023-02-28' }],
    });
    expect(unknowns).toEqual({
      '/openedOn': 'unreadable',
      '/classes/0/capacity': 'unreadable',
      '/classes/1': 'unreadable',
      '/classes/2/enrolled': 'out-of-domain',
    });
    expect(issues).toEqual([
      { pointer: '/openedOn', code: 'bad-date', found: '2021-13-01', expected: 'ISO date' },
      { pointer: '/classes/0/capacity', code: 'bad-number', found: '１５', expected: 'whole number from 0' },
      { pointer: '/classes/1', code: 'not-an-object', found: 'none', expected: 'object' },
      { pointer: '/classes/2/enrolled', code: 'out-of-domain', found: '-1', expected: 'whole number from 0' },
    ]);
  });

  const one: readonly [string, unknown, string, string, string | undefined][] = [
    ['a number as text', { places: '60' }, '/places', 'bad-number', 'unreadable'],
    [
      'a number that is not finite',
      { places: Number.POSITIVE_INFINITY },
      '/places',
      'bad-number',
      'unreadable',
    ],
    ['a number from nine thousand million on', { places: 9e9 }, '/places', 'bad-number', 'unreadable'],
    ['a fraction of a place', { places: 0.5 }, '/places', 'out-of-domain', 'out-of-domain'],
    ['seven decimals', { outdoor: { area: 0.1234567 } }, '/outdoor/area', 'too-many-decimals', 'unreadable'],
    ['one ten-millionth', { outdoor: { area: 1e-7 } }, '/outdoor/area', 'too-many-decimals', 'unreadable'],
    [
      'a percentage above 100',
      { outdoor: { sunlitShare: 101 } },
      '/outdoor/sunlitShare',
      'out-of-domain',
      'out-of-domain',
    ],
    ['a boolean as text', { forProfit: 'true' }, '/forProfit', 'bad-type', 'unreadable'],
    ['an unlisted code', { kind: 'nursery' }, '/kind', 'unknown-code', 'out-of-domain'],
    ['a code of the prototype', { kind: 'constructor' }, '/kind', 'unknown-code', 'out-of-domain'],
    ['a number for a code', { kind: 1 }, '/kind', 'bad-type', 'unreadable'],
    ['a list for a text', { name: ['x'] }, '/name', 'bad-type', 'unreadable'],
    ['a lone surrogate', { name: '\ud800' }, '/name', 'bad-text', 'unreadable'],
    ['29 February of a common year', { openedOn: '2023-02-29' }, '/openedOn', 'bad-date', 'unreadable'],
    ['29 February of a century', { openedOn: '2100-02-29' }, '/openedOn', 'bad-date', 'unreadable'],
    ['a time of day', { openedOn: '2023-02-28T00:00:00Z' }, '/openedOn', 'bad-date', 'unreadable'],
    ['a number for a date', { openedOn: 20230228 }, '/openedOn', 'bad-type', 'unreadable'],
    ['one thing for a list', { classes: {} }, '/classes', 'not-a-list', 'unreadable'],
    ['a code for a set of codes', { serviceModes: 'full-day' }, '/serviceModes', 'not-a-list', 'unreadable'],
    ['a list for a group', { site: [] }, '/site', 'not-an-object', 'unreadable'],
    ['an unknown key', { colour: 'red' }, '/colour', 'unknown-key', undefined],
    ['an unknown key with a slash', { 'a/b~c': 1 }, '/a~1b~0c', 'unknown-key', undefined],
  ];
  it.each(one)('names %s', (_title, record, pointer, code, reason) => {
    const { institution, unknowns, issues } = parseInstitution(record);
    expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([[pointer, code]]);
    expect(unknowns).toEqual(reason === undefined ? {} : { [pointer]: reason });
    expect(JSON.stringify(institution)).not.toContain('x');
  });

  it.each([[null], [undefined], [1], ['{}'], [[]], [() => 1]])('takes %s for no record', (value) => {
    const { institution, unknowns, issues } = parseInstitution(value);
    expect(institution).toEqual({});
    expect(unknowns).toEqual({ '': 'unreadable' });
    expect(issues.map(({ pointer, code }) => [pointer, code])).toEqual([['', 'not-a-record']]);
  });

  it('takes null and absence for missing, without an issue', () => {
    const { institution, unknowns, issues } = parseInstitution({ name: null, site: null, classes: null });
    expect({ institution, unknowns, issues }).toEqual({ institution: {}, unknowns: {}, issues: [] });
  });

  it('makes a set of codes unknown when one member is', () => {
    const { institution, unknowns, issues } = parseInstitution({ serviceModes: ['full-day', 'night'] });
    expect(institution).toEqual({});
    expect(unknowns).toEqual({ '/serviceModes': 'out-of-domain' });
    expect(issues).toEqual([
      {
        pointer: '/serviceModes/1',
        code: 'unknown-code',
        found: 'night',
        expected: 'full-day | half-day | hourly | temporary',
      },
    ]);
    expect(parseInstitution({ serviceModes: ['night', 1] }).unknowns).toEqual({
      '/serviceModes': 'unreadable',
    });
  });

  it('keeps the place of an unreadable value in a plain list', () => {
    const { institution, unknowns } = parseInstitution({ otherNames: ['甲', 7, null] });
    expect(institution).toEqual({ otherNames: ['甲', null, null] });
    expect(unknowns).toEqual({ '/otherNames/1': 'unreadable' });
  });

  it('names the second use of an id and keeps both', () => {
    const { institution, unknowns, issues } = parseInstitution({ classes: [{ id: 'a' }, {}, { id: 'a' }] });
    expect(institution.classes).toEqual([{ id: 'a' }, {}, { id: 'a' }]);
    expect(unknowns).toEqual({});
    expect(issues).toEqual([
      { pointer: '/classes/2/id', code: 'duplicate-id', found: 'a', expected: 'unique id' },
    ]);
  });

  it('masks what it found of persons and children', () => {
    const secret = '32010619900101001X';
    const { issues } = parseInstitution({
      staff: [{ idNumber: [secret], birthDate: secret, role: 'care' }],
      children: [{ birthDate: secret, classId: 3, id: 'k' }, { id: 'k' }, secret],
    });
    expect(issues.map(({ pointer, masked }) => [pointer, masked])).toEqual([
      ['/staff/0/idNumber', true],
      ['/staff/0/birthDate', true],
      ['/children/0/birthDate', true],
      ['/children/0/classId', true],
      ['/children/2', true],
      ['/children/1/id', true],
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/3201|"k"/);
  });

  it('shortens what it found to 80 characters, by code points', () => {
    const { issues } = parseInstitution({ kind: '𠮷'.repeat(100) });
    expect(issues[0]?.found).toBe(`${'𠮷'.repeat(79)}…`);
    expect(parseInstitution({ kind: 'y'.repeat(80) }).issues[0]?.found).toBe('y'.repeat(80));
  });

  it.each([0.1, 0.000001, 123456.123456, 8999999999, 8999999998.5])('reads %s', (area) => {
    expect(parseInstitution({ outdoor: { area } })).toEqual({
      institution: { outdoor: { area } },
      unknowns: {},
      issues: [],
    });
  });

  it.each(['2000-02-29', '2024-02-29', '0001-01-01', '9999-12-31'])('reads the day %s', (openedOn) => {
    expect(parseInstitution({ openedOn }).institution).toEqual({ openedOn });
  });

  it('reads minus zero as zero', () => {
    expect(Object.is(parseInstitution({ places: -0 }).institution.places, 0)).toBe(true);
  });
});
