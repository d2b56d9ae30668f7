import type { Duty } from '@tuoyu/instruments';
import { dutiesOf, ofOthers, without } from './duties.js';

export const local: readonly Duty[] = [
  ...dutiesOf(
    'nanjing-plan-2020',
    [
      'N317.1',
      'registration',
      'Non-profit: the district health department agrees first',
      ofOthers('district', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N318.1',
      'registration',
      'For profit: market regulation at district level or above',
      ofOthers('registrar', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N319.1',
      'registration',
      'The scope names one of two phrases',
      ofOthers('founder', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N320.1',
      'name',
      'A pattern of names',
      without('guidance', 'Encouraged only. Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N321.1',
      'registration',
      'The registrar also tells the police',
      ofOthers('registrar', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N322.1',
      'inspection',
      'A random inspection of each institution every year',
      ofOthers('district', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N323.1',
      'training',
      'Hours of yearly training',
      ofOthers('city', 'Organised by the city. Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N324.1',
      'target',
      'Certificates of all teaching staff by 2025',
      ofOthers('city', 'A target. Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N325.1',
      'target',
      'Share of infants in care; an inclusive site in each sub-district',
      ofOthers('city', 'A target. Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N326.1',
      'rating',
      'Star rating with a yearly assessment',
      ofOthers('assessor', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N327.1',
      'credit',
      'Credit records, incentives and sanctions',
      ofOthers('city', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'N328.1',
      'families',
      'Visits and sessions for families',
      ofOthers('district', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'B403.1',
      'seven domains',
      'Standards in seven domains',
      without('definition', 'It names the domains that the packages follow.'),
    ],
    [
      'B403.2',
      'inspection',
      'A random inspection every year',
      ofOthers('district', 'Encoded by the package of the city, which reads the plan.'),
    ],
    [
      'B403.3',
      'training',
      'Hours of yearly training',
      ofOthers('city', 'Encoded by the package of the city, which reads the plan.'),
    ],
  ),
  ...dutiesOf('jiangsu-opinion-2020', [
    'AB094.1',
    '2020',
    'Cities name affordable institutions',
    ofOthers('city', 'Done by cities; the criteria were not read.'),
  ]),
  ...dutiesOf(
    'nanjing-kindergarten-fees-2010',
    [
      'AB095.1',
      'grades',
      'Five grades of kindergartens with public fees',
      without('guidance', 'About kindergartens; whether it still holds is unknown.'),
    ],
    [
      'AB096.1',
      'nursery class',
      'Fee of a nursery class',
      without('guidance', 'About kindergartens; whether it still holds is unknown.'),
    ],
    [
      'AB097.1',
      'float',
      'Upward float of fees',
      without('guidance', 'About kindergartens; whether it still holds is unknown.'),
    ],
  ),
  ...dutiesOf('db32-t-4663-2024', [
    'AB098.1',
    'contents',
    'Service norm without a grading chapter',
    without('text-unknown', 'Only the contents were read.'),
  ]),
  ...dutiesOf(
    'db50-t-1934-2025',
    [
      'AB099.1',
      'contents',
      'Contents without grading',
      without('text-unknown', 'Only the contents were read, and another place.'),
    ],
    [
      'B401.1',
      'whole',
      'Local texts of Chongqing, Anhui and Beijing',
      without('text-unknown', 'Other places; not read.'),
    ],
  ),
  ...dutiesOf('fujian-affordable-projects-2022', [
    'AB100.1',
    'affordable',
    'Conditions of affordable projects in Fujian',
    without('guidance', 'Another place, from a press copy that names no text.'),
  ]),
  ...dutiesOf('nanjing-affordable-standard', [
    'AB101.1',
    'whole',
    'Stars, affordable criteria and fee caps of Nanjing',
    without('text-unknown', 'Unknown.'),
  ]),
  ...dutiesOf('setup-standard-2019', [
    'B397.1',
    'whole',
    'Class sizes, ratios, monitoring, time outdoors',
    without('definition', 'Stand in the domains of staffing, facilities and caregiving.'),
  ]),
  ...dutiesOf('jiangsu-fire-opinion-2018', [
    'B400.1',
    'whole',
    'Local fire stipulations',
    without('text-unknown', 'Text not read by that dossier.'),
  ]),
];
