import { institutionFields } from '../generated/fields.generated.js';
import type { Issue } from '../parse/issue.js';
import { type ConsistencyCheck, shown, textsAt, valuesAt } from './records.js';

const logs: readonly string[] = Object.keys(institutionFields)
  .filter((pattern) => pattern.endsWith('/entries'))
  .map((pattern) => pattern.slice(0, -'/entries'.length));

type Code = 'dates-out-of-order' | 'outside-log';

/** Logs that end before they begin, and entries outside the span of their log. */
export const logSpans: ConsistencyCheck<Code> = (institution) =>
  logs.flatMap((pattern) =>
    valuesAt(institution, pattern).flatMap(({ pointer, value }): Issue<Code>[] => {
      const [from] = textsAt(value, '/from');
      const [to] = textsAt(value, '/to');
      if (from === undefined || to === undefined) return [];
      if (from.value > to.value) {
        const related = [`${pointer}/from`];
        const at = `${pointer}/to`;
        return [
          {
            pointer: at,
            code: 'dates-out-of-order' as const,
            found: to.value,
            expected: 'not before from',
            related,
          },
        ];
      }
      return textsAt(value, '/entries/*/date')
        .filter((entry) => entry.value < from.value || entry.value > to.value)
        .map((entry) => ({
          pointer: `${pointer}${entry.pointer}`,
          code: 'outside-log' as const,
          ...shown(`${pointer}${entry.pointer}`, entry.value),
          expected: `from ${from.value} to ${to.value}`,
        }));
    }),
  );
