import type { Duty } from '@tuoyu/instruments';
import { byQuestion, byRule, dutiesOf, without } from './duties.js';

const penalty = (why: string) => ({ kind: 'other-addressee', addressee: 'other', why }) as const;

/** Statutes, in the national dossier and in the local one. */
export const statutes: readonly Duty[] = [
  ...dutiesOf(
    'population-family-planning-law',
    [
      'N062.1',
      'art. 41 ¶2',
      'Whoever is answerable for abuse never works in infant care again',
      { kind: 'other-addressee', addressee: 'person', rules: ['staffing/life-bar'] },
    ],
    ['N062.2', 'art. 41 ¶2', 'Criminal liability for abuse', penalty('A matter of the courts.')],
    [
      'L264.1',
      'art. 41',
      'Order, fine and closure for a breach of the standards',
      {
        kind: 'other-addressee',
        addressee: 'health-authority',
        why: 'A power of the authority; attached to the rules as what a breach can lead to.',
      },
    ],
    [
      'L265.1',
      'art. 41',
      'Those directly responsible for abuse are barred for life',
      { kind: 'other-addressee', addressee: 'person', rules: ['staffing/life-bar'] },
    ],
  ),
  ...dutiesOf(
    'minors-protection-law',
    [
      'N064.50',
      'art. 27',
      'No corporal punishment, open or disguised, and no insult',
      { kind: 'other-addressee', addressee: 'person', rules: ['staffing/no-corporal-punishment'] },
    ],
    [
      'AN055.50',
      'art. 119',
      'Orders and discipline for a breach of article 27',
      penalty('A power of authorities; attached to the rule as what a breach can lead to.'),
    ],
    [
      'N072.50',
      'art. 84',
      'Train care staff',
      { kind: 'other-addressee', addressee: 'other', why: 'A task of government.' },
    ],
    [
      'N067.1',
      'art. 41',
      'The chapter on schools holds for infant care by analogy',
      without('definition', 'Says which articles reach an institution.'),
    ],
    [
      'N068.1',
      'art. 62',
      'Ask the police or the procuratorate before hiring',
      byRule('staffing/check-before-hire'),
    ],
    ['N068.2', 'art. 62', 'Do not hire on a hit', byRule('staffing/no-hit-employed')],
    ['N068.3', 'art. 62', 'Ask again every year', byRule('staffing/check-every-year')],
    ['N068.4', 'art. 62', 'Dismiss on a hit', byRule('staffing/no-hit-employed')],
    [
      'N069.1',
      'art. 126',
      'Fine, suspension or revocation for a breach of article 62',
      penalty('A power of authorities; attached to the rules as what a breach can lead to.'),
    ],
    [
      'L258.1',
      'art. 130(1)',
      'Childcare institutions are units in close contact with minors',
      without('definition', 'Says whom article 62 reaches.'),
    ],
    ['L259.1', 'art. 62', 'Ask for records before hiring', byRule('staffing/check-before-hire')],
    ['L259.2', 'art. 62', 'A hit bars hiring', byRule('staffing/no-hit-employed')],
    ['L260.1', 'art. 62', 'Ask for all staff every year', byRule('staffing/check-every-year')],
    ['L260.2', 'art. 62', 'Dismiss on a hit', byRule('staffing/no-hit-employed')],
    [
      'L261.1',
      'art. 98',
      'The look-up system of the state is free of charge',
      penalty('A duty of the state.'),
    ],
    [
      'L262.1',
      'art. 126',
      'Order, warning, fine, closure or revocation for a breach of article 62',
      penalty('A power of authorities; attached to the rules as what a breach can lead to.'),
    ],
    [
      'L263.1',
      'art. 11',
      'Report suspected harm at once',
      without('definition', 'The same duty as N063, which stands in the domain of supervision.'),
    ],
  ),
  ...dutiesOf(
    'criminal-law',
    [
      'L266.1',
      'art. 37-1',
      'A court may ban a convicted person from the work for some years',
      { kind: 'other-addressee', addressee: 'person', rules: ['staffing/court-bar'] },
    ],
    ['L266.2', 'art. 260-1', 'Prison for abuse by a carer', penalty('A matter of the courts.')],
  ),
  ...dutiesOf(
    'preschool-education-law',
    [
      'L267.1',
      'art. 44',
      'Kindergartens also look for harassment, drugs, gambling and conduct',
      byQuestion('staffing/kindergarten-hiring-check'),
    ],
    [
      'L267.2',
      'art. 44',
      'A person may be entered in a ban list',
      penalty('A power of the education authority.'),
    ],
  ),
  ...dutiesOf(
    'food-safety-law',
    [
      'N076.50',
      'art. 45',
      'Food handlers are under health management; listed diseases exclude',
      byRule('staffing/food-handler-health'),
    ],
    [
      'AB057.50',
      'art. 45',
      'Exam and certificate before work, every year',
      byRule('staffing/food-handler-health'),
    ],
    [
      'AB061.50',
      'art. 126',
      'Orders, fines and suspension for uncertified food handlers',
      penalty('A power of authorities; attached to the rule as what a breach can lead to.'),
    ],
    ['B366.50', 'art. 45', 'Health certificate of kitchen staff', byRule('staffing/food-handler-health')],
  ),
  ...dutiesOf('vocational-education-law', [
    'AN092.50',
    'art. 21',
    'Speed up the training of childcare staff',
    { kind: 'other-addressee', addressee: 'other', why: 'A task of the state.' },
  ]),
  ...dutiesOf(
    'childcare-services-law-draft-2025',
    [
      'L271.1',
      'draft',
      'Look-ups before hiring and every year in the bill',
      without('draft', 'A bill is no law.'),
    ],
    [
      'N312.50',
      'draft',
      'Look-ups for five kinds of records in the bill',
      without('draft', 'A bill is no law.'),
    ],
  ),
  ...dutiesOf('management-norms-draft-2019', [
    'L269.1',
    'draft',
    'A blacklist of institutions and staff in the draft',
    without('draft', 'Whether it stands in the final text is not known.'),
  ]),
];
