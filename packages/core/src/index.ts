export type {
  BooleanField,
  CodeField,
  CodesField,
  DateField,
  FieldEntry,
  FieldTable,
  ListField,
  NumberField,
  ObjectField,
  Sensitivity,
  TextField,
} from './declare/field-table.js';
export type { Force, ForcePeriod, InstrumentFacts, Period, Verification } from './declare/instrument.js';
export type { Locale, Texts } from './declare/texts.js';
