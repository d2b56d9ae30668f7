import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  authorityStatements,
  bodies,
  nanjingPack,
  planFigures,
  statements,
  supportMeasures,
  tasks,
} from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const asked = nanjingPack.rules.filter(({ require }) => require === undefined).length;
const encoded = statements.filter(({ answer }) => answer.kind === 'encoded').length;
const ofAuthorities = new Set(
  [...authorityStatements('city'), ...authorityStatements('district')].map(({ number }) => number),
).size;

describe('the README', () => {
  it.each([
    `${statements.length} statements, each with`,
    `${encoded} are encoded, ${statements.length - encoded} are not`,
    `${planFigures.length} figures, each defined once`,
    `${nanjingPack.rules.length} rules of the city`,
    `${tasks.length} tasks, ${Object.keys(bodies).length} bodies`,
    `${ofAuthorities} statements, met only when`,
    `${supportMeasures.length} supports`,
  ])('counts: %s', (sentence) => {
    expect(readme).toContain(sentence);
  });

  it('counts what only asks, and the measures', () => {
    expect(asked).toBe(2);
    expect(nanjingPack.measures).toHaveLength(5);
    expect(readme).toContain('two of which only ask a person');
    expect(readme).toContain('Five measures');
  });
});
