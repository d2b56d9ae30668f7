import type { Duty } from '@tuoyu/instruments';

/** Duties of this part of the domain. */
export const homeBased: readonly Duty[] = [
  {
    id: 'N176.1',
    instrument: 'home-based-measures-2023',
    clause: 'premises',
    duty: 'All other owners of the building or courtyard consent',
    status: { kind: 'rule', rules: ['site/owners-consent'] },
  },
  {
    id: 'N176.2',
    instrument: 'home-based-measures-2023',
    clause: 'premises',
    duty: 'Observe local rules on using dwellings for business',
    status: { kind: 'text-unknown', why: 'The local rules are not named in the sources.' },
  },
  {
    id: 'N180.1',
    instrument: 'home-based-measures-2023',
    clause: 'premises',
    duty: 'The dwelling meets standards of safety, quality and environment, and is fit for earthquake, fire and escape',
    status: { kind: 'question', rules: ['site/home-premises-standards'] },
  },
  {
    id: 'N181.1',
    instrument: 'home-based-measures-2023',
    clause: 'premises',
    duty: 'Building area of nine square metres for each child',
    status: { kind: 'rule', rules: ['site/home-area-each-child'] },
  },
  {
    id: 'N182.1',
    instrument: 'home-based-measures-2023',
    clause: 'premises',
    duty: 'The final text has no floor limit',
    status: { kind: 'definition', why: 'A limit is absent, which asks nothing.' },
  },
  {
    id: 'N183.1',
    instrument: 'home-based-measures-2023',
    clause: 'premises',
    duty: 'No basement or semi-basement',
    status: { kind: 'rule', rules: ['site/home-no-basement'] },
  },
  {
    id: 'N183.2',
    instrument: 'home-based-measures-2023',
    clause: 'premises',
    duty: 'No three-in-one premises, no sandwich panels, no bars that block escape',
    status: { kind: 'rule', rules: ['site/home-safe-building'] },
  },
  {
    id: 'AN044.50',
    instrument: 'home-based-measures-2023',
    clause: 'premises',
    duty: 'The consent is that of all other owners of the building or courtyard',
    status: { kind: 'rule', rules: ['site/owners-consent'] },
  },
  {
    id: 'AN045.1',
    instrument: 'civil-code',
    clause: 'art. 279',
    duty: 'All owners with an interest consent to business use of a dwelling',
    status: { kind: 'rule', rules: ['site/interested-owners-consent'] },
  },
  {
    id: 'AN046.1',
    instrument: 'home-based-draft-2023',
    clause: 'premises',
    duty: 'Area, basement, panels and bars of the consultation draft',
    status: {
      kind: 'draft',
      why: 'Only the draft was read; the rules rest on the final measures, unverified.',
    },
  },
];
