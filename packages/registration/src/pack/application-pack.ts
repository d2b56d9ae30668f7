import type { Texts } from '@tuoyu/core';
import type { Body } from '../bodies.js';
import { both } from '../bodies.js';
import { begunOn, measures25, nanjingPlan, type RegistrationBasis } from '../cite.js';
import type { Paper } from '../papers.js';
import type { OpenQuestion, Route, RouteStep, StepId } from '../route/types.js';
import { type FoundingCheckMatrix, foundingCheckMatrix } from './founding-check.js';

/** A paper of the one-visit file, with every step that asks for it. */
export interface PackPaper extends Paper {
  readonly steps: readonly StepId[];
  readonly bodies: readonly Body[];
}

/** A way to hand in the file. */
export interface Channel {
  readonly kind: 'counter' | 'online';
  /** `said` by a text; `not-determined` where no row speaks of it. */
  readonly status: 'said' | 'not-determined';
  readonly about: Texts;
  readonly basis: readonly RegistrationBasis[];
}

/** A question of a route with the step that it belongs to. */
export interface PackQuestion extends OpenQuestion {
  readonly step: StepId;
}

/** The one-visit file of a route. */
export interface ApplicationPack {
  /** Papers of all bodies, each once, in the order of the steps. */
  readonly papers: readonly PackPaper[];
  readonly channels: readonly Channel[];
  /** Where the route has a founding check, the empty matrix; null elsewhere. */
  readonly foundingCheck: FoundingCheckMatrix | null;
  /** All that is open, in the order of the steps. */
  readonly questions: readonly PackQuestion[];
  /** Whether no step is open and no question left; else the file may lack papers. */
  readonly complete: boolean;
}

const mergedPapers = (steps: readonly RouteStep[]): readonly PackPaper[] => {
  const found = new Map<string, PackPaper>();
  for (const step of steps) {
    if (step.status !== 'determined') continue;
    for (const paper of step.papers) {
      const known = found.get(paper.kind);
      const bodies = new Set([...(known?.bodies ?? []), ...step.authority.bodies]);
      found.set(paper.kind, {
        ...paper,
        basis: [...(known?.basis ?? []), ...paper.basis],
        steps: [...(known?.steps ?? []), step.id],
        bodies: [...bodies],
      });
    }
  }
  return [...found.values()];
};

const questionsOf = (step: RouteStep): readonly PackQuestion[] =>
  step.status === 'determined'
    ? step.questions.map((question) => ({ ...question, step: step.id }))
    : [{ text: step.question, ask: step.ask, step: step.id }];

const channelsOf = ({ steps, asOf }: Route): readonly Channel[] => {
  const filing = steps.find(({ id }) => id === 'filing');
  const planned = filing?.basis.some(({ row }) => row === 'L088') === true;
  const plan = planned ? [nanjingPlan('三(二)2', 'L088')] : [];
  const system = begunOn([measures25('art. 8', 'N164'), measures25('filing system', 'N170')], asOf);
  const open = both('没有已读到的规定', 'no text that was read speaks of it');
  return [
    {
      kind: 'counter',
      status: planned ? 'said' : 'not-determined',
      about: planned ? both('区线下一个窗口', 'one counter of the district') : open,
      basis: plan,
    },
    {
      kind: 'online',
      status: filing?.status === 'determined' && system.length > 0 ? 'said' : 'not-determined',
      about: planned
        ? both(
            '区线上一个端口；备案经全国托育机构备案信息系统',
            'one online service of the district; the filing through the national filing system',
          )
        : system.length > 0
          ? both('备案经全国托育机构备案信息系统', 'the filing through the national filing system')
          : open,
      basis: [...system, ...plan],
    },
  ];
};

/**
 * The one-visit file of a route: the papers of all bodies merged, the channels, the founding check and all that is open.
 * Papers of a step whose papers no row lists are not in it; the question stands in `questions`.
 */
export const applicationPack = (route: Route): ApplicationPack => {
  const questions = route.steps.flatMap(questionsOf);
  const checked = route.steps.some(({ id, status }) => id === 'founding-check' && status === 'determined');
  return {
    papers: mergedPapers(route.steps),
    channels: channelsOf(route),
    foundingCheck: checked ? foundingCheckMatrix([]) : null,
    questions,
    complete: questions.length === 0,
  };
};
