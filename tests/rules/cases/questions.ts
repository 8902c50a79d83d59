import { LIMITS } from '@friends/domain';
import { by, having, signedIn, where, without, writtenTo } from '../support/scenario.ts';
import type { Scenario } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import { conversation, threadPath } from './commits.ts';
import { othersThan } from './strangers.ts';

const asks = (name: string, role: string, other: string): Scenario => ({
  name: `${name}, the ${role}, asks the secretariat about the thread`,
  setting: (world) => ({
    docs: conversation(world),
    as: signedIn(world, name),
    request: {
      commit: {
        question: {
          set: `questions/${world.id('thread')}_${role}`,
          data: { thread: world.id('thread'), role, text: '困っています。', createdAt: NOW },
        },
      },
    },
  }),
  refusals: {
    ...othersThan(name, 'bruno'),
    'as the other': (setting, world) => {
      writtenTo('question', (w) => `questions/${w.id('thread')}_${other}`)(setting, world);
      having('question.role', other)(setting, world);
    },
    'under the id of the other': writtenTo(
      'question',
      (world) => `questions/${world.id('thread')}_${other}`,
    ),
    'about a thread of others': where(threadPath, (world, before) => ({
      ...before,
      [role]: world.uid('bruno'),
    })),
    'with nothing': having('question.text', ''),
    'with a text that is too long': having('question.text', 'あ'.repeat(LIMITS.question + 1)),
    'without a text': without('question.text'),
    'at a forged time': having('question.createdAt', (world) => world.after(-1)),
    'with a field of its own': having('question.state', 'answered'),
    'a second time': where(
      (world) => `questions/${world.id('thread')}_${role}`,
      (world) => ({
        thread: world.id('thread'),
        role,
        text: '困っています。',
        createdAt: world.after(-9),
      }),
    ),
  },
});

export const questionScenarios: readonly Scenario[] = [
  asks('hanako', 'inquirer', 'author'),
  asks('linh', 'author', 'inquirer'),
  {
    name: 'Hanako asks at length',
    setting: (world) => {
      const scenario = asks('hanako', 'inquirer', 'author');
      const setting = scenario.setting(world);
      having('question.text', '😀'.repeat(LIMITS.question / 2))(setting, world);
      return setting;
    },
    refusals: { 'by someone else': by('bruno') },
  },
];
