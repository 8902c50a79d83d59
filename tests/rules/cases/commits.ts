import { signedIn } from '../support/scenario.ts';
import type { Setting, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { members, message, newPost, newWindow, post, thread } from './documents.ts';

export const postPath = (world: World) => `posts/${world.id('post')}`;
export const threadPath = (world: World) => `threads/${world.id('thread')}`;
export const messagePath = (world: World) => `${threadPath(world)}/messages/${world.id('message')}`;
export const inquiryPath = (world: World) => `inquiries/${world.id('post')}_${world.uid('hanako')}`;

/** Linh writes a post; `change` is what differs from the plain offer. */
export function writing(world: World, change: Data = {}): Setting {
  return {
    docs: members(world, 'linh', 'hanako'),
    as: signedIn(world, 'linh'),
    request: {
      commit: {
        post: { set: postPath(world), data: { ...newPost(world), ...change } },
        pace: {
          set: `paces/${world.uid('linh')}`,
          data: { post: newWindow(world.id('post')) },
        },
      },
    },
  };
}

const newThread = (world: World): Data => ({
  post: world.id('post'),
  author: world.uid('linh'),
  inquirer: world.uid('hanako'),
  state: 'open',
  createdAt: NOW,
  updatedAt: NOW,
  read: {},
  unread: { author: 0, inquirer: 0 },
  spoke: { author: false, inquirer: false },
});

const messageWindow = (world: World): Data => ({
  ...newWindow(world.id('message')),
  thread: world.id('thread'),
});

/** Hanako asks about Linh's post: inquiry, thread, first message and pace in one commit. */
export function inquiring(world: World): Setting {
  return {
    docs: { ...members(world, 'linh', 'hanako', 'bruno'), [postPath(world)]: post(world) },
    as: signedIn(world, 'hanako'),
    request: {
      commit: {
        inquiry: {
          set: inquiryPath(world),
          data: { thread: world.id('thread'), createdAt: NOW },
        },
        thread: { set: threadPath(world), data: newThread(world) },
        message: { set: messagePath(world), data: message() },
        pace: {
          set: `paces/${world.uid('hanako')}`,
          data: { thread: newWindow(world.id('thread')), message: messageWindow(world) },
        },
      },
    },
  };
}

/** The thread of Hanako and Linh, with Bruno looking on. */
export const conversation = (world: World) => ({
  ...members(world, 'linh', 'hanako', 'bruno'),
  [threadPath(world)]: thread(world),
});

/** A message in the thread of Hanako and Linh. */
export function speaking(world: World, name: string, change: Data = {}): Setting {
  return {
    docs: conversation(world),
    as: signedIn(world, name),
    request: {
      commit: {
        message: { set: messagePath(world), data: { ...message(), ...change } },
        pace: { set: `paces/${world.uid(name)}`, data: { message: messageWindow(world) } },
      },
    },
  };
}
