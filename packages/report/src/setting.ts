import type { Catalogue, InstrumentFacts, Locale, Profile, Texts } from '@tuoyu/core';
import type { ReportEntry } from './entry.js';

/** An instrument as reports cite it; a register may know a shorter title. */
export interface CitedInstrument extends InstrumentFacts {
  readonly shortTitle?: Texts;
}

/** What of a profile reports are written with: names of fields, texts of law, packs and choices. */
export interface ReportProfile extends Pick<Profile, 'id' | 'title' | 'fields' | 'layers'> {
  readonly instruments: readonly CitedInstrument[];
}

/** What the formats of reports have in common. */
export interface ReportOptions {
  /** The profile that the reports name. */
  readonly profile: ReportProfile;
  /** Texts of the engine and of the packs of the profile. */
  readonly catalogues: readonly Catalogue[];
  readonly locale: Locale;
  /** Names of units by id; a unit without one is shown as it is. */
  readonly units?: { readonly [unit: string]: Texts };
  /** Names of what can be wrong with a value, by code. */
  readonly problems?: { readonly [code: string]: Texts };
  /** Shows what is met and what does not apply, too, and leaves nothing out. */
  readonly all?: boolean;
}

/** Writes entries one after the other in pieces of text that, put together, are the file. */
export interface ReportWriter {
  /** Takes an entry, in the order of the records, and gives what can be written now. */
  readonly add: (entry: ReportEntry) => Iterable<string>;
  /** The rest of the file; call it once. */
  readonly end: () => string;
}

/** Entries as one text, for those who need no pieces. */
export const writtenBy = (writer: ReportWriter, entries: Iterable<ReportEntry>): string => {
  const pieces: string[] = [];
  for (const entry of entries) for (const piece of writer.add(entry)) pieces.push(piece);
  return pieces.join('') + writer.end();
};
