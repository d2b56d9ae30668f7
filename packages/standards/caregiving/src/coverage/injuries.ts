import type { Duty } from '@tuoyu/instruments';
import { byQuestion, byRule, dutiesOf, without } from './duties.js';

/** The guide on preventing injuries. */
export const injuries: readonly Duty[] = [
  ...dutiesOf(
    'injury-guide-2021',
    [
      'B325.1',
      'suffocation',
      'No loose cords, plastic bags or soft things in cribs',
      byRule('caregiving/suffocation-surroundings'),
    ],
    [
      'B325.2',
      'suffocation',
      'Flat bedding, furniture without traps',
      byQuestion('caregiving/cribs-and-furniture'),
    ],
    [
      'B325.3',
      'suffocation',
      'Watch sleep and feeding',
      byRule('caregiving/sleep-watched', 'caregiving/eating-watched'),
    ],
    [
      'B325.4',
      'suffocation',
      'Infants sleep on their backs; no propped bottles',
      byRule('caregiving/suffocation-care'),
    ],
    [
      'B326.1',
      'falls',
      'Level, non-slip floors, fixed furniture, guarded edges',
      byRule('caregiving/falls-surroundings'),
    ],
    ['B326.2', 'falls', 'Stair gates', byRule('caregiving/stair-gates')],
    ['B326.3', 'falls', 'Nothing to climb on at windows', byRule('caregiving/no-climbing-at-windows')],
    [
      'B326.4',
      'falls',
      'Never leave a child on a changing table',
      byRule('caregiving/changing-table-watched'),
    ],
    ['B326.5', 'falls', 'Clothes and shoes fit', byQuestion('caregiving/clothes-and-shoes')],
    ['B326.6', 'falls', 'Watch the nap', byRule('caregiving/sleep-watched')],
    [
      'B327.1',
      'burns',
      'Hot things out of reach, kitchen barred, no tablecloths',
      byRule('caregiving/burns-surroundings'),
    ],
    ['B327.2', 'burns', 'Hot water below 45 degrees at the outlet', byRule('caregiving/hot-water-outlet')],
    ['B327.3', 'burns', 'Test the temperature of bath and food', byQuestion('caregiving/temperature-tested')],
    ['B328.1', 'drowning', 'Empty or cover buckets and tubs', byRule('caregiving/drowning-surroundings')],
    ['B328.2', 'drowning', 'Close access to ponds and pools', byQuestion('caregiving/open-water-closed')],
    ['B328.3', 'drowning', 'Never alone in or near water', byRule('caregiving/water-watched')],
    [
      'B329.1',
      'poisoning',
      'Lock and label medicines and agents; no toxic plants',
      byRule('caregiving/poisoning-surroundings'),
    ],
    ['B329.2', 'poisoning', 'Medication by rule and record', byRule('caregiving/medication-recorded')],
    [
      'B330.1',
      'foreign bodies',
      'No small parts, magnets or batteries about',
      byRule('caregiving/small-objects-cleared'),
    ],
    ['B330.2', 'foreign bodies', 'Toys by age', byRule('caregiving/toys-by-age')],
    [
      'B330.3',
      'foreign bodies',
      'Cut food',
      byRule('caregiving/no-choking-foods', 'caregiving/food-texture'),
    ],
    ['B330.4', 'foreign bodies', 'Supervise eating', byRule('caregiving/eating-watched')],
    [
      'B330.5',
      'foreign bodies',
      'Size of small parts by the test cylinder of the toy standard',
      without('text-unknown', 'The dossier names the test and no size.'),
    ],
    ['B331.1', 'road traffic', 'Child restraints', byRule('caregiving/child-restraints')],
    [
      'B331.2',
      'road traffic',
      'Safe drop-off area, gate control, hand-holding',
      byQuestion('caregiving/road-safety'),
    ],
    ['B332.1', 'all', 'Train staff in prevention and first aid', byRule('caregiving/injury-training')],
    ['B332.2', 'all', 'Record incidents and inform parents', byRule('caregiving/injuries-recorded')],
    ['B332.3', 'all', 'Safety education of children', byRule('caregiving/safety-education')],
  ),
];
