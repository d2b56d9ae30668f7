import type { AssessmentRecord } from '../../src/index.js';

/** A finished assessment, made up. */
export const finished: AssessmentRecord = {
  format: 'tuoyu-assessment/1',
  id: 'a-1',
  institution: { key: '01' },
  place: '320106',
  scheme: { id: 'nanjing-stars', version: '1' },
  mandate: { by: '区卫生健康委员会', document: '委托书', on: '2025-01-10' },
  assessor: { name: '某协会', kind: 'industry-association' },
  people: [
    { id: 'p1', role: 'lead', qualifications: ['评估员'], interests: [], declaredOn: '2025-05-01' },
    { id: 'p2', role: 'member', qualifications: ['评估员'], interests: [], declaredOn: '2025-05-01' },
    { id: 'p3', role: 'observer', qualifications: [], interests: null, declaredOn: null },
  ],
  assessedOn: '2025-06-03',
  previous: { assessedOn: '2024-06-03', level: '2-star' },
  visits: [{ on: '2025-05-20', people: ['p1', 'p2'], minutes: 180, announced: true }],
  scores: [
    { item: 'a', by: 'p1', value: 'B', on: '2025-05-20' },
    { item: 'a', by: 'p2', value: 'B', on: '2025-05-20' },
    { item: 'b', by: 'p1', value: 'B', on: '2025-05-20' },
    { item: 'b', by: 'p2', value: 'C', on: '2025-05-20' },
  ],
  reconciliations: [{ item: 'b', value: 'C', by: ['p1', 'p2'], on: '2025-05-21', reason: '看过记录' }],
  // Wednesday to Tuesday: five working days
  notice: { from: '2025-06-04', to: '2025-06-10', where: 'https://example.org/notice' },
  objections: [{ id: 'o1', on: '2025-06-05', about: 'b', answeredOn: '2025-06-19', upheld: false }],
  decision: {
    on: '2025-06-11',
    level: '3-star',
    by: '评定委员会',
    votes: { for: 5, against: 3, abstained: 1 },
    toldOn: '2025-06-26',
  },
  publication: { on: '2025-06-30', where: 'https://example.org/result' },
  validity: { from: '2025-07-01', until: '2026-06-30' },
};
