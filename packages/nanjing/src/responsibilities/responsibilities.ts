import type { Texts } from '@tuoyu/core';
import { type BodyId, bodies } from './bodies.js';
import { type Task, type TaskId, tasks } from './tasks.js';

/** Bodies that carry every task of the plan and are named once only (statement 20). */
export const carriersOfEveryTask = ['jiangbei-committee', 'district-governments'] as const;

/** A body with its name. */
export interface Body {
  readonly id: BodyId;
  readonly title: Texts;
}

/** Who carries a task. */
export interface Responsibility {
  readonly task: TaskId;
  /** Named for the task, in the order of the plan. The first of a list is not said to lead. */
  readonly named: readonly Body[];
  /** Carry every task. */
  readonly everywhere: readonly Body[];
  /** The body that leads, where the plan says so. */
  readonly lead: BodyId | null;
  /** The plan's list ends with "and others". */
  readonly open: boolean;
}

const bodyOf = (id: BodyId): Body => ({ id, title: bodies[id] });

/**
 * The bodies that the plan names for a task, and those that carry every task; undefined for a task that it does not
 * know. The annex with the finer division of duties is not reproduced in the copy.
 *
 * @example
 * bodiesFor('medical-care')?.named.map(({ id }) => id); // => ['health']
 */
export const bodiesFor = (task: string): Responsibility | undefined => {
  const found = tasks.find(({ id }) => id === task);
  return found === undefined
    ? undefined
    : {
        task: found.id,
        named: found.bodies.map(bodyOf),
        everywhere: carriersOfEveryTask.map(bodyOf),
        lead: found.id === 'joint-meeting' ? 'health' : null,
        open: found.open,
      };
};

/**
 * The tasks of a body, in the order of the plan; undefined for a body that it does not name. The district governments
 * and the committee of Jiangbei New Area have all.
 *
 * @example
 * tasksOf('fire')?.map(({ id }) => id); // => ['registration']
 */
export const tasksOf = (body: string): readonly Task[] | undefined => {
  if (!Object.hasOwn(bodies, body)) return undefined;
  if ((carriersOfEveryTask as readonly string[]).includes(body)) return tasks;
  return tasks.filter((task) => (task.bodies as readonly string[]).includes(body));
};
