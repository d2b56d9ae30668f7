import type { Pack } from '../declare/pack.js';
import type { Texts } from '../declare/texts.js';

/** Texts by message id; `{name}` stands for a parameter. */
export interface Catalogue {
  readonly [id: string]: Texts;
}

/** The texts of a pack's rules: `RULE/pass`, `RULE/fail`, `RULE/remedy` and, where it asks, `RULE/question`. */
export const catalogueOf = (pack: Pack): Catalogue =>
  Object.fromEntries(
    pack.rules.flatMap(({ id, title, remedy, question }): [string, Texts][] => [
      [`${id}/pass`, title.pass],
      [`${id}/fail`, title.fail],
      [`${id}/remedy`, remedy],
      ...(question === undefined
        ? []
        : ([
            [`${id}/question`, question.text],
            [`${id}/evidence`, question.evidence],
          ] as [string, Texts][])),
    ]),
  );
