import { stateCouncil, supremeCourt } from '../issuers.js';
import { dated, link, named, read } from '../notation.js';
import type { Instrument } from '../types.js';

/** Regulations of the State Council on food, cameras, data and health, and one interpretation of the court. */
export const regulations: readonly Instrument[] = [
  {
    id: 'food-safety-regulation-2019',
    title: named('中华人民共和国食品安全法实施条例', 'Regulation for Implementing the Food Safety Law'),
    shortTitle: named('食品安全法实施条例', 'Food Safety Regulation'),
    issuers: [stateCouncil],
    kind: 'administrative-regulation',
    dates: { amended: [dated('2019', 'primary')] },
    force: [
      {
        force: 'regulation',
        verified: 'primary',
        note: 'Start not in the sources. The wording read is that of 2019.',
      },
    ],
    relations: [link('implements', 'food-safety-law', 'primary')],
    verification: [
      read(
        'primary',
        'addendum-building-local LAW',
        'articles 28, 67, 69, 70 in two repositories of law texts',
      ),
    ],
    status: 'in-force',
    note: 'Article 70 is what makes food-safety standards such as GB 31654 enforceable.',
    unknown: ['first day of force'],
  },
  {
    id: 'video-systems-regulation-2025',
    title: named('公共安全视频图像信息系统管理条例', 'Regulation on Public-safety Video Image Systems'),
    shortTitle: named('公共安全视频条例', 'Video Regulation'),
    number: '国务院令第799号',
    numberVerified: 'unverified',
    issuers: [stateCouncil],
    kind: 'administrative-regulation',
    dates: {
      issued: dated('2025-01-13', 'primary', 'Date that the repository shows.'),
      effective: dated('2025-04-01', 'primary'),
    },
    force: [{ force: 'regulation', from: '2025-04-01', verified: 'primary' }],
    relations: [],
    verification: [
      read(
        'primary',
        'addendum-national S24',
        'articles 7 to 9, 13 to 17, 21, 27, 29, 33, repository snapshot of 2026-06-08',
      ),
    ],
    status: 'in-force',
    note: 'Names education bodies; childcare institutions are not named.',
    unknown: ['confirmation of the number', 'whether childcare institutions count as education bodies'],
  },
  {
    id: 'minors-online-regulation-2024',
    title: named('未成年人网络保护条例', 'Regulation on the Protection of Minors Online'),
    shortTitle: named('未成年人网络保护条例', 'Minors Online Regulation'),
    issuers: [stateCouncil],
    kind: 'administrative-regulation',
    dates: { effective: dated('2024-01-01', 'primary') },
    force: [{ force: 'regulation', from: '2024-01-01', verified: 'primary' }],
    relations: [],
    verification: [read('primary', 'addendum-national S24', 'articles 32, 34 to 37')],
    status: 'in-force',
    unknown: ['number', 'whether an institution that keeps paper only is reached'],
  },
  {
    id: 'network-data-regulation-2025',
    title: named('网络数据安全管理条例', 'Regulation on Network Data Security'),
    shortTitle: named('网络数据安全管理条例', 'Network Data Regulation'),
    issuers: [stateCouncil],
    kind: 'administrative-regulation',
    dates: { effective: dated('2025-01-01', 'primary') },
    force: [{ force: 'regulation', from: '2025-01-01', verified: 'primary' }],
    relations: [],
    verification: [read('primary', 'addendum-national S24', 'articles 21 and 22(3)')],
    status: 'in-force',
    unknown: ['number'],
  },
  {
    id: 'maternal-child-health-measures-2023',
    title: named(
      '中华人民共和国母婴保健法实施办法',
      'Measures for Implementing the Maternal and Child Health Law',
    ),
    shortTitle: named('母婴保健法实施办法', 'MCH Implementing Measures'),
    issuers: [stateCouncil],
    kind: 'administrative-regulation',
    dates: { amended: [dated('2023', 'primary')] },
    force: [
      {
        force: 'regulation',
        verified: 'primary',
        note: 'Start not in the sources. The wording read is that of 2023.',
      },
    ],
    relations: [],
    verification: [read('primary', 'addendum-national S24', 'article 38')],
    status: 'in-force',
    unknown: ['first day of force'],
  },
  {
    id: 'private-education-regulation-2021',
    title: named(
      '中华人民共和国民办教育促进法实施条例',
      'Regulation for Implementing the Private Education Promotion Law',
    ),
    shortTitle: named('民办教育促进法实施条例', 'Private Education Regulation'),
    issuers: [stateCouncil],
    kind: 'administrative-regulation',
    dates: { amended: [dated('2021', 'primary')] },
    force: [
      {
        force: 'regulation',
        verified: 'primary',
        note: 'Start not in the sources. The wording read is that of 2021.',
      },
    ],
    relations: [],
    verification: [read('primary', 'nanjing LRB', 'article 20, named as the private-school rule of 2021')],
    status: 'in-force',
    note: 'Binds private schools. The source describes it in English only; the Chinese title is supplied here.',
    unknown: ['first day of force', 'title as printed'],
  },
  {
    id: 'prepaid-fees-interpretation-2025',
    title: named(
      '关于审理预付式消费民事纠纷案件适用法律若干问题的解释',
      'Interpretation on Civil Disputes over Prepaid Consumption',
    ),
    shortTitle: named('预付式消费司法解释', 'Prepaid Fees Interpretation'),
    number: '法释〔2025〕4号',
    issuers: [supremeCourt],
    kind: 'judicial-interpretation',
    dates: { adopted: dated('2024-11-18', 'primary'), effective: dated('2025-05-01', 'primary') },
    force: [
      {
        force: 'normative-document',
        from: '2025-05-01',
        verified: 'primary',
        note: 'A civil rule for courts; the scale has no step of its own for it.',
      },
    ],
    relations: [],
    verification: [read('primary', 'addendum-national S24', 'articles 3, 8, 9, 13 to 19, 22, 23, 25')],
    status: 'in-force',
    note: 'Childcare is not named: that it reaches nursery fees is an inference. The source describes it in English; the Chinese title is supplied here.',
    unknown: ['title as printed', 'whether nursery fees are reached'],
  },
];
