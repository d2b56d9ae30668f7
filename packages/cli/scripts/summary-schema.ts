import { SUMMARY_FORMAT } from '../src/bulk/tally.js';
import { object } from './schema-kit.js';

const count = { type: 'integer', minimum: 0 };
const listOf = (properties: { readonly [key: string]: object }, description: string) => ({
  description,
  type: 'array',
  items: object(properties),
});
const outcomes = object({
  pass: count,
  fail: count,
  unknown: count,
  'not-applicable': count,
  manual: count,
  error: count,
});
const verdicts = object({ breach: count, 'no-breach': count, open: count });
const records = { ...count, description: 'Records with a finding of it.' };
const byRule = {
  id: { type: 'string' },
  records,
  failing: { ...count, description: 'Records of which a finding of it fails.' },
  outcomes,
};

/** Schema of a summary of a check. */
export const summarySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/check-summary.schema.json',
  title: `Counts over many records (${SUMMARY_FORMAT}), as tuoyu check --summary writes them`,
  ...object({
    format: { const: SUMMARY_FORMAT },
    profile: { type: 'string' },
    asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    records: { ...count, description: 'Records that were judged.' },
    unreadable: { ...count, description: 'Records that could not be read.' },
    issues: { ...count, description: 'Things that were wrong with the data.' },
    verdicts,
    outcomes,
    districts: listOf(
      {
        id: {
          type: 'string',
          pattern: '^(\\d{6})?$',
          description: 'Division (GB/T 2260); empty where none is known.',
        },
        name: { type: ['string', 'null'] },
        records: { ...count, description: 'Records of the district.' },
        verdicts,
        outcomes,
      },
      'Districts of the sites of the records.',
    ),
    domains: listOf(byRule, 'Domains of rules.'),
    rules: listOf(byRule, 'Rules.'),
  }),
};
