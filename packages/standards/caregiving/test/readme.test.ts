import { readFileSync } from 'node:fs';
import * as core from '@tuoyu/core';
import * as register from '@tuoyu/instruments';
import * as model from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import * as pack from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const { caregiving, caregivingCoverage } = pack;
const duties = (kind: string) => caregivingCoverage.filter(({ status }) => status.kind === kind).length;

describe('the README', () => {
  it('counts rules and duties', () => {
    const { rules } = caregiving;
    const asking = rules.filter((rule) => !('require' in rule)).length;
    const waiting = rules.filter(({ basis }) => basis[0].verified === 'unverified').length;
    const flat = readme.replace(/\s+/g, ' ');
    expect(flat).toContain(
      `${rules.length} rules, ${asking} of which only ask a person; ${waiting} wait for a text`,
    );
    expect(flat).toContain(
      `${caregivingCoverage.length} duties: ${duties('rule')} by rule, ${duties('question')} by question, ` +
        `${duties('other-addressee')} of others, ${duties('definition')} definitions, ` +
        `${duties('guidance')} guidance, ${duties('text-unknown')} text unknown.`,
    );
  });

  it('names every choice', () => {
    for (const { id } of caregiving.choices) expect(readme).toContain(`\`${id}\``);
  });

  it('shows what the snippet gives', () => {
    const [, snippet = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const body = snippet
      .replace(/^import \{.*\n/gm, '')
      .replace(/^(.*); \/\/ => (.*)$/gm, 'seen.push([$1, $2]);');
    const seen: [unknown, unknown][] = [];
    const { compile, defineProfile, evaluate } = core;
    const names = { compile, defineProfile, evaluate, caregiving };
    const given = { ...names, instruments: register.instruments, institutionFields: model.institutionFields };
    new Function(...Object.keys(given), 'seen', body)(...Object.values(given), seen);
    expect(seen).toHaveLength(3);
    for (const [actual, expected] of seen) expect(actual).toEqual(expected);
  });
});
