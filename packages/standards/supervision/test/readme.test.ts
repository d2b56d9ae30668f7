import { readFileSync } from 'node:fs';
import * as core from '@tuoyu/core';
import * as register from '@tuoyu/instruments';
import * as model from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import * as pack from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const { supervision, supervisionCoverage } = pack;
const duties = (kind: string) => supervisionCoverage.filter(({ status }) => status.kind === kind).length;

describe('the README', () => {
  it('counts rules and duties', () => {
    const { rules } = supervision;
    const asking = rules.filter(({ require }) => require === undefined).length;
    const waiting = rules.filter(({ basis }) => basis[0].verified === 'unverified').length;
    const flat = readme.replace(/\s+/g, ' ');
    expect(waiting).toBe(2);
    expect(flat).toContain(
      `${rules.length - asking} rules that decide from the record and ${asking} questions that a person answers`,
    );
    expect(flat).toContain(
      `${supervisionCoverage.length} duties: ${duties('rule')} by rule, ${duties('question')} by question, ` +
        `${duties('other-addressee')} of others, ${duties('definition')} definitions, ` +
        `${duties('guidance')} guidance, ${duties('text-unknown')} text unknown, ${duties('draft')} draft.`,
    );
  });

  it('names every choice and every topic', () => {
    for (const { id } of [...supervision.choices, ...supervision.topics])
      expect(readme).toContain(`\`${id}\``);
  });

  it('shows what the snippet gives', () => {
    const [, snippet = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const body = snippet
      .replace(/^import \{.*\n/gm, '')
      .replace(/^(.*); \/\/ => (.*)$/gm, 'seen.push([$1, $2]);');
    const seen: [unknown, unknown][] = [];
    const { compile, defineProfile, evaluate } = core;
    const names = { compile, defineProfile, evaluate, supervision };
    const given = { ...names, instruments: register.instruments, institutionFields: model.institutionFields };
    new Function(...Object.keys(given), 'seen', body)(...Object.values(given), seen);
    expect(seen).toHaveLength(4);
    for (const [actual, expected] of seen) expect(actual).toEqual(expected);
  });
});
