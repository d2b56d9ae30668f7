import type { Duty } from '@tuoyu/instruments';
import { byRule, dutiesOf, without } from './duties.js';

/** The set-up standard, and the policies around it. */
export const setup: readonly Duty[] = [
  ...dutiesOf(
    'nanjing-plan-2020',
    [
      'N323.50',
      '三(三)4',
      'Hours of yearly training in Nanjing beside the outlines',
      without('definition', 'Compares two texts; the hours of the plan stand in the layer of Nanjing.'),
    ],
    [
      'N324.50',
      '二',
      'Certificates of all carers in Nanjing, which article 18 does not name',
      without('definition', 'Compares two texts; the target stands in the layer of Nanjing.'),
    ],
  ),
  ...dutiesOf(
    'state-guidance-2019',
    [
      'N088.50',
      'III',
      'A system of qualifications is phased in by law',
      { kind: 'other-addressee', addressee: 'other', why: 'A task of the state.' },
    ],
    [
      'N088.51',
      'III',
      'Train staff and protect their rights',
      byRule('staffing/in-service-training', 'staffing/labour-contract'),
    ],
  ),
  ...dutiesOf(
    'setup-standard-2019',
    [
      'N108.1',
      'art. 18',
      'Set the size by the site',
      without('guidance', 'No measure of the size that a site allows stands in the text.'),
    ],
    [
      'N108.2',
      'art. 18',
      'Have staff for management, care, health and security',
      byRule('staffing/four-kinds-of-staff'),
    ],
    [
      'N109.1',
      'art. 18',
      'The head is responsible for all of it',
      without('definition', 'Says what the post is.'),
    ],
    ['N109.2', 'art. 18', 'The head has junior college or higher', byRule('staffing/head-education')],
    [
      'N109.3',
      'art. 18',
      'The head has three years of relevant management',
      byRule('staffing/head-experience'),
    ],
    ['N109.4', 'art. 18', 'The head passed the training for heads', byRule('staffing/head-training')],
    [
      'N110.1',
      'art. 18',
      'Care staff look after daily life, play and habits',
      without('definition', 'Says what the post is.'),
    ],
    [
      'N110.2',
      'art. 18',
      'Care staff have experience or a relevant background',
      byRule('staffing/care-staff-background'),
    ],
    ['N110.3', 'art. 18', 'Care staff are trained in care', byRule('staffing/care-staff-training')],
    [
      'N110.4',
      'art. 18',
      'Care staff are trained in mental health',
      byRule('staffing/care-staff-mental-health'),
    ],
    [
      'N110.5',
      'art. 18',
      'No certificate is named for care staff',
      without(
        'definition',
        'A certificate is a measure of the pack and a target of local plans, not a duty.',
      ),
    ],
    [
      'N111.1',
      'art. 18',
      'Health staff passed the training of a maternal and child health body',
      byRule('staffing/health-staff-training'),
    ],
    ['N112.1', 'art. 18', 'Guards hold a certificate of the police', byRule('staffing/guard-certificate')],
    ['N112.2', 'art. 18', 'Guards are posted by a licensed company', byRule('staffing/guard-company')],
    [
      'N113.1',
      'art. 19',
      'Normally three kinds of classes by age',
      byRule('staffing/class-age-band', 'staffing/child-of-class-age'),
    ],
    ['N113.2', 'art. 19', 'At most 10, 15 and 20 children', byRule('staffing/class-size')],
    [
      'N114.1',
      'art. 19',
      'Classes may be mixed from 18 months',
      byRule('staffing/mixed-class-age', 'staffing/child-of-class-age'),
    ],
    ['N114.2', 'art. 19', 'At most 18 children in a mixed class', byRule('staffing/class-size')],
    ['N115.1', 'art. 19', 'A living unit for each class', byRule('staffing/living-unit-per-class')],
    ['N116.1', 'art. 20', 'One carer for 3, 5 or 7 children at most', byRule('staffing/carer-ratio')],
    [
      'N117.1',
      'art. 20',
      'Ratio of a mixed class, rounding, and whom a ratio counts',
      without('text-unknown', 'The text is silent: four choices of the pack, none with a default.'),
    ],
    [
      'N118.1',
      'art. 21',
      'Health staff and cooks by the rules of nursery health care',
      byRule('staffing/health-staff-per-children', 'staffing/cooks-by-meals'),
    ],
    ['N119.1', 'art. 22', 'A guard on duty at a stand-alone site', byRule('staffing/guard-on-duty')],
    [
      'AN023.1',
      'art. 20',
      'A mixed class of 18 to 36 months at 1:6 on a secondary page',
      without('guidance', 'Custom without a source; an option of the choice on mixed classes.'),
    ],
  ),
];
