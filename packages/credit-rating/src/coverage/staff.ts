import type { Duty } from '@tuoyu/instruments';
import { by, defines, draft, duty, others, unread, unseen } from './duty.js';

const mpl = 'minors-protection-law';
const pipl = 'personal-information-protection-law';
const staffing = 'Also a rule of the staffing domain, from the institution record.';

/** Rows L258 to L280; the staffing domain judges most of them from the institution record. */
export const staffDuties: readonly Duty[] = [
  duty(
    'L258.1',
    mpl,
    'art. 130(1)',
    'Childcare institutions are units in close contact with minors',
    defines('Says whom article 62 reaches.'),
  ),
  duty(
    'L259.1',
    mpl,
    'art. 62',
    'Ask before hiring; a hit bars',
    by('staff/check-before-hire', 'staff/bars'),
  ),
  duty(
    'L260.1',
    mpl,
    'art. 62',
    'Ask again every year; dismiss on a hit',
    by('staff/check-every-year', 'staff/bars'),
  ),
  duty('L261.1', mpl, 'art. 98', 'The look-up is free', others('other', 'A duty of the state.')),
  duty(
    'L262.1',
    mpl,
    'art. 126',
    'Penalties for not asking',
    others('other', `A power of authorities. ${staffing}`),
  ),
  duty(
    'L263.1',
    mpl,
    'art. 11',
    'Report suspected harm at once',
    defines('A rule of the domain of supervision; no credit data.'),
  ),
  duty(
    'L264.1',
    'population-family-planning-law',
    'art. 41',
    'Penalties for breaches of standards',
    others('other', 'A power of authorities; such a penalty arrives as a record.'),
  ),
  duty(
    'L265.1',
    'population-family-planning-law',
    'art. 41',
    'Abuse bars from infant care for life',
    by('staff/bars'),
  ),
  duty(
    'L266.1',
    'criminal-law',
    'art. 37-1',
    'A court bans from an occupation for three to five years from release',
    by('staff/bars'),
  ),
  duty(
    'L267.1',
    'preschool-education-law',
    'art. 44',
    'Kindergartens check more',
    defines('Kindergartens only; the staffing domain has the rule for nursery classes.'),
  ),
  duty('L268.1', 'management-norms-2019', 'staff', 'No record of abuse or crime', defines(staffing)),
  duty(
    'L269.1',
    'management-norms-draft-2019',
    'draft',
    'A blacklist of institutions and staff',
    draft('Stood in the draft; whether it survived is unknown, so no list of people is kept here.'),
  ),
  duty(
    'L270.1',
    'ws-t-821-2023',
    '5.1.5, 5.1.6, 5.2.1',
    'Health certificate, proof of no record, training of the head',
    defines('No credit data. The staffing domain has the rules.'),
  ),
  duty(
    'L271.1',
    'childcare-services-law-draft-2025',
    'draft',
    'Checks before hiring and each year',
    draft('Not in force.'),
  ),
  duty('L272.1', pipl, 'art. 5, 6, 19', 'Purpose, necessity and retention', by('staff/access')),
  duty('L273.1', pipl, 'art. 13', 'A basis of handling', by('staff/access')),
  duty('L274.1', pipl, 'art. 23, 25', 'Separate consent for handing on', by('staff/access')),
  duty('L275.1', pipl, 'art. 24', 'No decision by automation alone', by('staff/subjects')),
  duty(
    'L276.1',
    pipl,
    'art. 28-31',
    'Sensitive data: special purpose and strict need',
    by('staff/access', 'staff/never-collected'),
  ),
  duty(
    'L276.2',
    pipl,
    'art. 31',
    'Data of children under fourteen',
    defines('There is no place for children in these files.'),
  ),
  duty(
    'L277.1',
    pipl,
    'art. 44-50',
    'Rights to know, copy, correct and delete',
    defines(
      'A request of the person is a purpose of access; correcting and deleting are acts of the institution, which the staffing domain asks for.',
    ),
  ),
  duty(
    'L278.1',
    pipl,
    'art. 55-56',
    'Impact assessment beforehand',
    unseen('An act of the institution that no credit record shows; the staffing domain asks for it.'),
  ),
  duty('L279.1', pipl, 'art. 66', 'Fines', others('other', 'A power of authorities.')),
  duty(
    'L280.1',
    pipl,
    'art. 37',
    'Bodies with public functions follow the rules for state organs',
    unread('Who is meant among childcare bodies is in no source.'),
  ),
];
