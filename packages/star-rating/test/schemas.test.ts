import { readFileSync } from 'node:fs';
import { rate } from '@tuoyu/scheme';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';
import { loadWst821Form, newWst821Form, publishRating } from '../src/index.js';
import { finished } from './support/assessment.js';
import { filledForm } from './support/form.js';
import { reportOf } from './support/report.js';
import { scored } from './support/scored.js';

const files = generated();
const ajv = new Ajv2020({ strict: false, allErrors: true });
const compiled = (name: string) =>
  ajv.compile(JSON.parse(files[`schemas/${name}.schema.json`] as string) as object);
const [isAssessment, isForm, isPublished] = ['assessment', 'ws-t-821-form', 'published-rating'].map(compiled);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the JSON Schemas', () => {
  it.each(Object.entries(files))('%s is fresh', (file, content) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(content);
  });

  it('fit what the package writes and reads', () => {
    expect(isForm?.(plain(newWst821Form())), JSON.stringify(isForm?.errors)).toBe(true);
    expect(isForm?.(plain(filledForm()))).toBe(true);
    expect(isAssessment?.(plain(finished)), JSON.stringify(isAssessment?.errors)).toBe(true);
    const scores = {
      format: 'tuoyu-score-sheet/1',
      scheme: { id: 'scored', version: '2' },
      answers: Object.entries({ a: 'A', b: 2.5, c: 10, harm: 'no', quiet: 'yes' }).map(([item, value]) => ({
        item,
        value,
        by: 'x',
        on: '2025-05-20',
      })),
    } as const;
    const rating = rate(scored, { report: reportOf({ 'staffing/a': ['p'] }), scores });
    const decision = { ...(finished.decision as NonNullable<typeof finished.decision>), level: 'one' };
    const { publication } = publishRating(rating, {
      ...finished,
      scheme: { id: 'scored', version: '2' },
      decision,
    });
    expect(isPublished?.(plain(publication)), JSON.stringify(isPublished?.errors)).toBe(true);
  });

  it('refuse what is refused, and a publication without its document', () => {
    const broken = { ...newWst821Form(), basicFailure: 'E' };
    expect(isForm?.(broken)).toBe(false);
    expect(loadWst821Form(broken).problems[0]?.code).toBe('bad-shape');
    expect(isAssessment?.({ ...finished, assessor: { name: 'x', kind: 'friend' } })).toBe(false);
    expect(isPublished?.({ format: 'tuoyu-published-rating/1', official: false })).toBe(false);
  });
});
