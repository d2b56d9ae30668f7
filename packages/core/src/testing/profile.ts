import type { Choice } from '../declare/choice.js';
import type { FieldTable } from '../declare/field-table.js';
import type { Figure } from '../declare/figure.js';
import type { InstrumentFacts } from '../declare/instrument.js';
import { PACK_FORMAT, type Profile } from '../declare/pack.js';
import type { Topic } from '../declare/rule.js';

/** What rules under test can refer to. */
export interface TestProfileParts extends Pick<Profile, 'seat' | 'functions' | 'bindingChoices'> {
  readonly fields: FieldTable;
  readonly instruments: readonly InstrumentFacts[];
  readonly figures?: readonly Figure[];
  readonly choices?: readonly Choice[];
  readonly topics?: readonly Topic[];
}

/** A national profile without rules, in which the tester judges one rule at a time. */
export const testProfile = ({
  fields,
  instruments,
  figures = [],
  choices = [],
  topics = [],
  ...rest
}: TestProfileParts): Profile => ({
  id: 'test',
  title: { 'zh-CN': '测试', en: 'test' },
  fields,
  instruments,
  layers: [
    {
      division: '000000',
      packs: [
        {
          format: PACK_FORMAT,
          name: 'test',
          version: '0.0.0',
          title: { 'zh-CN': '测试', en: 'test' },
          rules: [],
          figures,
          choices,
          measures: [],
          topics,
          overrides: [],
          disables: [],
        },
      ],
    },
  ],
  ...rest,
});
