import { type JsonSchema, list, object, oneOf, orNull, text } from '@tuoyu/scheme/shape';
import { assessmentDimensions, type DimensionId } from '../dimensions.js';
import { knownIndicators } from './indicators.js';

/** Format of the form that the holder of the printed standard fills in. */
export const WST821_FORM_FORMAT = 'tuoyu-ws-t-821-form/1';

/** One indicator of the printed standard. Null is what has still to be filled in. */
export interface Wst821FormIndicator {
  /** Number as printed, such as `4.1.4`. */
  readonly clause: string;
  /** What the indicator asks, as the holder writes it. */
  readonly title: string;
  /** Most points. */
  readonly max: number | null;
  /** Whether it is one of the sixteen basic standards. */
  readonly basic: boolean | null;
  /** Page of the printed standard on which the points stand. */
  readonly page: string | null;
  /**
   * `assessor`: points on a sheet. `rules`: full points when every rule passes, else none; only where the printed standard
   * gives all or nothing.
   */
  readonly scoredBy: 'assessor' | 'rules';
  /** Smallest step of the points that an assessor may give. */
  readonly step: number | null;
  /** Whether an assessor may answer that it does not apply. */
  readonly mayBeAbsent: boolean;
  /** Rules that speak of it; evidence for the assessor, or what scores it. */
  readonly rules: readonly string[];
  /** What to look for and at, for assessors. */
  readonly guidance: string | null;
}

/** A dimension with all its indicators. */
export interface Wst821FormDimension {
  readonly id: DimensionId;
  readonly title: string;
  readonly max: number;
  readonly indicators: readonly Wst821FormIndicator[];
}

/** The form for WS/T 821-2023. */
export interface Wst821Form {
  readonly format: typeof WST821_FORM_FORMAT;
  readonly document: {
    readonly title: string;
    readonly number: string;
    /** Where the printed standard was read. */
    readonly url: string | null;
    readonly readBy: string | null;
    /** ISO day. */
    readonly readOn: string | null;
  };
  /** Lowest points of each grade; D begins at 0. */
  readonly grades: { readonly A: number | null; readonly B: number | null; readonly C: number | null };
  /** What a failed basic standard leads to. */
  readonly basicFailure: 'D' | 'no-grade' | null;
  /** Where the points of an indicator that does not apply go: to its dimension, or to the whole. */
  readonly absentItems: 'dimension' | 'whole' | null;
  readonly dimensions: readonly Wst821FormDimension[];
}

const textOrNull: JsonSchema = orNull('string');

/** JSON Schema of the form, draft 2020-12. */
export const WST821_FORM_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tuoyu.dev/schemas/ws-t-821-form.schema.json',
  title: 'Form for WS/T 821-2023',
  description: `What the holder of the printed standard fills in, format ${WST821_FORM_FORMAT}. Null is still open.`,
  ...object({
    format: { const: WST821_FORM_FORMAT },
    document: object({ title: text, number: text, url: textOrNull, readBy: textOrNull, readOn: textOrNull }),
    grades: object({ A: orNull('number'), B: orNull('number'), C: orNull('number') }),
    basicFailure: oneOf('D', 'no-grade', null),
    absentItems: oneOf('dimension', 'whole', null),
    dimensions: list(
      object({
        id: text,
        title: text,
        max: { type: 'number' },
        indicators: list(
          object({
            clause: text,
            title: text,
            max: orNull('number'),
            basic: orNull('boolean'),
            page: textOrNull,
            scoredBy: oneOf('assessor', 'rules'),
            step: orNull('number'),
            mayBeAbsent: { type: 'boolean' },
            rules: list(text),
            guidance: textOrNull,
          }),
        ),
      }),
    ),
  }),
};

/**
 * An empty form: the seven dimensions with their maxima, and the known indicators in our own words, with the rules that
 * speak of them. Whoever holds the printed standard corrects and completes the list, and fills in every null.
 */
export const newWst821Form = (): Wst821Form => ({
  format: WST821_FORM_FORMAT,
  document: {
    title: '托育机构质量评估标准',
    number: 'WS/T 821-2023',
    url: null,
    readBy: null,
    readOn: null,
  },
  grades: { A: null, B: null, C: null },
  basicFailure: null,
  absentItems: null,
  dimensions: assessmentDimensions.map(({ id, title, max }) => ({
    id,
    title: title['zh-CN'],
    max,
    indicators: knownIndicators
      .filter(({ dimension }) => dimension === id)
      .map(({ clause, title: indicator, rules }) => ({
        clause,
        title: indicator['zh-CN'],
        max: null,
        basic: null,
        page: null,
        scoredBy: 'assessor' as const,
        step: null,
        mayBeAbsent: false,
        rules,
        guidance: null,
      })),
  })),
});
