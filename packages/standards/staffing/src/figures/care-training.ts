import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Fewest class hours of training of care staff. */
export const careHours = defineFigure({
  id: 'staffing/care-training/hours',
  title: { 'zh-CN': '保育人员培训总学时下限', en: 'Fewest class hours of training of care staff' },
  unit: 'class-hour',
  sense: 'floor',
  versions: [
    { value: 120, basis: cite('training-outlines-2021', 'care staff outline', 'unverified', 'N194') },
  ],
});

/** Fewest class hours of theory of care staff. */
export const careTheoryHours = defineFigure({
  id: 'staffing/care-training/theory-hours',
  title: { 'zh-CN': '保育人员培训理论学时下限', en: 'Fewest class hours of theory of care staff' },
  unit: 'class-hour',
  sense: 'floor',
  versions: [
    { value: 60, basis: cite('training-outlines-2021', 'care staff outline', 'unverified', 'N195') },
  ],
});

/** Fewest class hours of practice of care staff. */
export const carePracticeHours = defineFigure({
  id: 'staffing/care-training/practice-hours',
  title: { 'zh-CN': '保育人员培训实践学时下限', en: 'Fewest class hours of practice of care staff' },
  unit: 'class-hour',
  sense: 'floor',
  versions: [
    { value: 60, basis: cite('training-outlines-2021', 'care staff outline', 'unverified', 'N195') },
  ],
});

/** Hours of the training outline for care staff. */
export const careTrainingFigures = [carePracticeHours, careTheoryHours, careHours];
