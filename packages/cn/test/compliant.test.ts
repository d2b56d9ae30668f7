import { type Adoption, type Answer, compile, evaluate, nextQuestions, type Phase } from '@tuoyu/core';
import { checkConsistency } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { cn } from '../src/index.js';
import { asOf, ordinary, read } from './examples.js';

const example = ordinary.find(({ name }) => name === '01-seven-class-centre') as (typeof ordinary)[number];
const { institution, unknowns } = example;
const decision = <D>(file: string): D => JSON.parse(read(`decisions/${file}.json`)) as D;
const choices = decision<{ readonly [id: string]: string }>('01-choices');
const adoptions = decision<readonly Adoption[]>('01-adoptions');
const answers = decision<{ readonly [key: string]: readonly Answer[] }>('01-answers')['demo-01'] ?? [];

/** Rules that stay open for this record whatever is decided, each with the reason. None at present. */
const stayOpen: { readonly [rule: string]: string } = {};

const bare = compile(cn, { asOf });
const open = evaluate(bare, institution, { unknowns });

describe('the compliant centre', () => {
  it('contradicts itself nowhere', () => {
    expect(checkConsistency(institution, { asOf })).toEqual([]);
  });

  const phases: readonly (Phase | undefined)[] = [
    undefined,
    'design',
    'registration',
    'filing',
    'operation',
    'assessment',
  ];
  it.each(phases)('leaves nothing open with its choices, answers and adoptions (phase: %s)', (phase) => {
    const plan = compile(cn, { asOf, choices, adoptions, ...(phase === undefined ? {} : { phase }) });
    const report = evaluate(plan, institution, { unknowns, answers });
    const unsettled = report.findings
      .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
      .filter(({ rule }) => !Object.hasOwn(stayOpen, rule))
      .map(({ rule, subject, outcome }) => `${rule} ${subject.pointer}: ${outcome}`);
    expect(unsettled).toEqual([]);
    expect(report.summary.verdict).toBe('no-breach');
    expect(report.summary.open).toEqual({ unknown: 0, awaitingAnswer: 0, awaitingText: 0 });
  });

  it('is open without them, and breaks nothing', () => {
    expect(open.summary.verdict).toBe('open');
    expect(open.summary.outcomes.fail).toBe(0);
  });

  it('then misses choices, answers and adoptions, and no fact', () => {
    const kinds = new Set(nextQuestions(bare, open).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['choice', 'answer', 'adoption']));
    expect(new Set(open.findings.flatMap(({ needs }) => needs.map(({ reason }) => reason)))).toEqual(
      new Set(['no-choice']),
    );
  });

  it('then asks for what its files give', () => {
    // some choices settle that a question need not be asked
    const chosen = compile(cn, { asOf, choices });
    const asked = [
      ...nextQuestions(bare, open).filter(({ kind }) => kind === 'choice'),
      ...nextQuestions(chosen, evaluate(chosen, institution, { unknowns })),
    ];
    const given = {
      choice: new Set(Object.keys(choices)),
      answer: new Set(answers.map(({ rule, pointer }) => `${rule} ${pointer}`)),
      adoption: new Set(adoptions.map(({ rule, figure }) => `rule ${rule} figure ${figure}`)),
    };
    const missing = asked.flatMap((question) => {
      switch (question.kind) {
        case 'choice':
          return given.choice.has(question.choice) ? [] : [question.choice];
        case 'answer': {
          const name = `${question.rule} ${question.pointer}`;
          return given.answer.has(name) ? [] : [name];
        }
        case 'adoption': {
          const name = `rule ${question.rule} figure ${question.figure}`;
          return given.adoption.has(name) ? [] : [name];
        }
        default:
          return [JSON.stringify(question)];
      }
    });
    expect(missing).toEqual([]);
  });

  it('has decisions that each name a person, a day and what was seen', () => {
    for (const { by, on, source } of adoptions) {
      expect([by, on, source].every((text) => text !== '') && on <= asOf).toBe(true);
    }
    for (const { by, on, evidence } of answers) {
      expect([by, on, evidence].every((text) => text !== undefined && text !== '') && on <= asOf).toBe(true);
    }
  });

  it('asks every choice, answer and adoption only where it is of use', () => {
    const ids = new Set(bare.rules.map(({ rule }) => rule.id));
    expect(answers.filter(({ rule }) => !ids.has(rule))).toEqual([]);
    const all = cn.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.choices);
    expect(Object.keys(choices).filter((id) => !all.some((choice) => choice.id === id))).toEqual([]);
  });

  it('stays readable', () => {
    expect(read('institutions/01-seven-class-centre.json').length).toBeLessThan(400_000);
  });
});
