import {
  type Basis,
  type CompileOptions,
  compile,
  definePack,
  type EvaluateOptions,
  type FieldTable,
  type Finding,
  fields,
  type InstrumentFacts,
  type Pack,
  type Profile,
  type Report,
  type Rule,
} from '../../src/index.js';
import { evaluate } from './engines.js';

export const AS_OF = '2026-11-23';

export const say = (en: string) => ({ 'zh-CN': `【${en}】`, en });
const label = say('field');
const open = { label, sensitivity: 'public' } as const;

/** A small record: a building with rooms, people who work there, and logs. */
export const TABLE = {
  '/seat': { ...open, type: 'text' },
  '/name': { ...open, type: 'text' },
  '/opened': { ...open, type: 'date' },
  '/built': { ...open, type: 'date' },
  '/area': { ...open, type: 'number', unit: 'm2', min: 0 },
  '/places': { ...open, type: 'number', unit: 'person', min: 0, whole: true },
  '/fenced': { ...open, type: 'boolean' },
  '/kind': { ...open, type: 'code', codes: { full: label, half: label } },
  '/services': { ...open, type: 'codes', codes: { meals: label, naps: label, outings: label } },
  '/rooms': { ...open, type: 'list', labelField: '/title' },
  '/rooms/*/title': { ...open, type: 'text' },
  '/rooms/*/area': { ...open, type: 'number', unit: 'm2', min: 0 },
  '/rooms/*/windows': { ...open, type: 'list' },
  '/rooms/*/windows/*/width': { ...open, type: 'number', unit: 'm', min: 0 },
  '/staff': { ...open, type: 'list', labelField: '/fullName' },
  '/staff/*/fullName': { label, type: 'text', sensitivity: 'personal' },
  '/staff/*/born': { label, type: 'date', sensitivity: 'personal' },
  '/staff/*/weight': { label, type: 'number', unit: 'kg', sensitivity: 'personal' },
  '/staff/*/role': { ...open, type: 'code', codes: { carer: label, doctor: label } },
  '/drills': { ...open, type: 'object' },
  '/drills/from': { ...open, type: 'date' },
  '/drills/to': { ...open, type: 'date' },
  '/drills/entries': { ...open, type: 'list' },
  '/drills/entries/*/date': { ...open, type: 'date' },
} as const satisfies FieldTable;

export const f = fields(TABLE);

export const instrument = (id: string, more: Partial<InstrumentFacts> = {}): InstrumentFacts => ({
  id,
  title: say(id),
  force: [{ force: 'regulation', verified: 'primary' }],
  ...more,
});

export const basis = (instrumentId = 'law', more: Partial<Basis> = {}): Basis => ({
  instrument: instrumentId,
  clause: 'art. 1',
  verified: 'primary',
  ...more,
});

export const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  title: { pass: say(`${id} holds`), fail: say(`${id} does not hold`) },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis()],
  remedy: say(`see to ${id}`),
  ...more,
});

export const pack = (parts: Partial<Pack>): Pack =>
  definePack({ name: '@test/nation', version: '1.0.0', title: say('pack'), ...parts });

export const profile = (parts: Partial<Pack>, more: Partial<Profile> = {}): Profile => ({
  id: 'test',
  title: say('profile'),
  fields: TABLE,
  instruments: [instrument('law')],
  layers: [{ division: '000000', packs: [pack(parts)] }],
  seat: '/seat',
  ...more,
});

/** A profile with layers below the nation, each with one pack. */
export const layered = (
  parts: Partial<Pack>,
  lower: readonly (readonly [division: string, parts: Partial<Pack>])[],
  more: Partial<Profile> = {},
): Profile =>
  profile(parts, {
    layers: [
      { division: '000000', packs: [pack(parts)] },
      ...lower.map(([division, of]) => ({ division, packs: [pack({ name: `@test/${division}`, ...of })] })),
    ],
    ...more,
  });

interface Judging extends EvaluateOptions, Omit<Partial<CompileOptions>, 'adoptions'> {
  readonly adoptions?: CompileOptions['adoptions'];
}

/** Compiles and evaluates in one step. */
export const judge = (
  of: Profile,
  record: unknown,
  { asOf = AS_OF, place, phase, choices, adoptions, ...beside }: Judging = {},
): Report =>
  evaluate(
    compile(of, {
      asOf,
      ...(place === undefined ? {} : { place }),
      ...(phase === undefined ? {} : { phase }),
      ...(choices === undefined ? {} : { choices }),
      ...(adoptions === undefined ? {} : { adoptions }),
    }),
    record,
    beside,
  );

/** The only finding of a profile with one rule without subjects. */
export const finding = (of: Profile, record: unknown, options: Judging = {}): Finding => {
  const { findings } = judge(of, record, options);
  if (findings.length !== 1) throw new Error(`${findings.length} findings`);
  return findings[0] as Finding;
};

/** Pointers and outcomes of all findings. */
export const outcomes = (report: Report): readonly (readonly [string, string])[] =>
  report.findings.map(({ subject, outcome }) => [subject.pointer, outcome] as const);
