import { having } from '../support/scenario.ts';
import type { Change, Setting, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { inquiring, speaking, writing } from './commits.ts';
import { oldWindow } from './documents.ts';

export const MINUTE = 60;
export const HOUR = 3600;

/** Where the pace of a person is kept. */
export const pacePath = (world: World, name: string) => `paces/${world.uid(name)}`;

/** In seconds, but for the count. */
export type OldStep = readonly [begun: number, last: number, count: number];

/** The pace as it stands, and the next one in the commit. */
interface Step {
  readonly kind: 'post' | 'thread' | 'message';
  /** Seconds since the window began, since it was last paid from, and what it counts. */
  readonly old?: OldStep;
  readonly next: 'new' | number;
}

const window = (world: World, { kind, old }: Step): Data | undefined =>
  old && {
    ...oldWindow(world, ...old),
    ...(kind === 'message' && { thread: world.id('thread') }),
  };

/** Puts the old window of a step into the world and its next one into the commit. */
function paced(setting: Setting, world: World, name: string, step: Step): Setting {
  const before = window(world, step);
  if (before) setting.docs[pacePath(world, name)] = { [step.kind]: before };
  if (step.next !== 'new') {
    having(`pace.${step.kind}.windowStart`, before?.windowStart ?? NOW)(setting, world);
    having(`pace.${step.kind}.count`, step.next)(setting, world);
  }
  return setting;
}

/** Linh writes a post. */
export const posting = (step: Omit<Step, 'kind'>) => (world: World) =>
  paced(writing(world), world, 'linh', { ...step, kind: 'post' });
/** Hanako opens a thread. */
export const asks = (step: Omit<Step, 'kind'>) => (world: World) =>
  paced(inquiring(world), world, 'hanako', { ...step, kind: 'thread' });
/** Hanako writes a message. */
export const says = (step: Omit<Step, 'kind'>) => (world: World) =>
  paced(speaking(world, 'hanako'), world, 'hanako', { ...step, kind: 'message' });

/** The same commit with another step. */
export const instead =
  (setting: (world: World) => Setting): Change =>
  (near, world) => {
    Object.assign(near, setting(world));
  };

/** A time before now. */
export const ago = (seconds: number) => (world: World) => world.after(-seconds);
