import {
  asking,
  by,
  having,
  signedIn,
  without,
  withoutWrite,
  writesOf,
  writtenTo,
} from '../support/scenario.ts';
import type { Scenario, World } from '../support/scenario.ts';
import type { Data } from '../support/values.ts';
import { NOW } from '../support/values.ts';
import { inquiring, inquiryPath, threadPath } from './commits.ts';
import { members, thread } from './documents.ts';
import { othersThan } from './strangers.ts';

const asked = (world: World): Record<string, Data> => ({
  [inquiryPath(world)]: { thread: world.id('thread'), createdAt: world.after(-3600) },
});

export const inquiryScenarios: readonly Scenario[] = [
  {
    name: 'Hanako asks',
    setting: inquiring,
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'without the thread': withoutWrite('thread'),
      'with a thread that is there already': (setting, world) => {
        setting.docs[threadPath(world)] = thread(world);
        delete writesOf(setting).thread;
        delete writesOf(setting).message;
        delete writesOf(setting).pace;
      },
      'with someone else’s thread': having('inquiry.thread', (world) => world.id('another')),
      'for someone else': writtenTo(
        'inquiry',
        (world) => `inquiries/${world.id('post')}_${world.uid('bruno')}`,
      ),
      'about another post': writtenTo(
        'inquiry',
        (world) => `inquiries/${world.id('another')}_${world.uid('hanako')}`,
      ),
      'and for Bruno besides': (setting, world) => {
        writesOf(setting).another = {
          set: `inquiries/${world.id('post')}_${world.uid('bruno')}`,
          data: { thread: world.id('thread'), createdAt: NOW },
        };
      },
      'at a forged time': having('inquiry.createdAt', (world) => world.after(-1)),
      'with a field of its own': having('inquiry.note', 'x'),
      'without a time': without('inquiry.createdAt'),
      'a second time': (setting, world) => Object.assign(setting.docs, asked(world)),
    },
  },
  {
    name: 'Hanako finds that she has asked',
    setting: (world) => ({
      docs: { ...members(world, 'hanako', 'linh', 'bruno'), ...asked(world) },
      as: signedIn(world, 'hanako'),
      request: { get: inquiryPath(world) },
    }),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'by the post’s author': by('linh'),
      'all she has asked': asking(() => ({ list: { under: '', collection: 'inquiries' } })),
    },
  },
  {
    name: 'Hanako finds that she has not asked yet',
    setting: (world) => ({
      docs: members(world, 'hanako', 'bruno'),
      as: signedIn(world, 'hanako'),
      request: { get: inquiryPath(world) },
    }),
    refusals: othersThan('hanako', 'bruno'),
  },
];
