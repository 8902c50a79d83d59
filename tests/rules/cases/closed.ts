import { signedIn } from '../support/scenario.ts';
import type { Change, Scenario, World } from '../support/scenario.ts';
import type { Request } from '../support/emulator.ts';
import type { Data } from '../support/values.ts';
import { listingOf, members, post, sanction, settings, thread } from './documents.ts';

type Operation = 'create' | 'update' | 'delete' | 'get' | 'list';

/** What nobody but the functions may do, to a document of Hanako's if to anyone's. */
interface Closed {
  readonly path: (world: World) => string;
  readonly data?: (world: World) => Data;
  readonly operations: readonly Operation[];
}

const WRITES: readonly Operation[] = ['create', 'update', 'delete'];
const ALL: readonly Operation[] = [...WRITES, 'get', 'list'];

const hanako = (world: World) => world.uid('hanako');
const listed = (world: World) => `listings/${world.id('closed')}/items/${world.id('post')}`;
const threadPath = (world: World) => `threads/${world.id('thread')}`;

const CLOSED: Readonly<Record<string, Closed>> = {
  'a profile': { path: (world) => `members/${world.uid('linh')}`, operations: WRITES },
  'her own profile': {
    path: (world) => `members/${hanako(world)}`,
    operations: ['update', 'delete'],
  },
  'her settings': {
    path: (world) => `members/${hanako(world)}/private/settings`,
    data: settings,
    operations: ['create', 'delete'],
  },
  'other private things': {
    path: (world) => `members/${hanako(world)}/private/devices`,
    operations: ALL,
  },
  'where she is told by push': {
    path: (world) => `members/${hanako(world)}/devices/0`,
    data: () => ({ token: 'a', language: 'vi' }),
    operations: ['get'],
  },
  'a sanction': {
    path: (world) => `sanctions/${hanako(world)}`,
    data: sanction,
    operations: WRITES,
  },
  'her progress': {
    path: (world) => `members/${hanako(world)}/private/progress`,
    data: () => ({ likes: 200 }),
    operations: WRITES,
  },
  'a recovery code that she never had': {
    path: (world) => `members/${hanako(world)}/private/kept`,
    data: (world) => ({ at: world.after(-60) }),
    operations: WRITES,
  },
  // Quizzes are for oneself: nothing keeps their answers, and no badge hangs on them.
  'a quiz that she says she has passed': {
    path: (world) => `members/${hanako(world)}/private/passed`,
    data: () => ({ modules: ['rules', 'residence', 'advice', 'cases'] }),
    operations: ALL,
  },
  'answers to a quiz': { path: (world) => `quizzes/${hanako(world)}`, operations: ALL },
  'an event that she held': {
    path: (world) => `heldEvents/${world.id('post')}_1`,
    data: (world) => ({ organiser: hanako(world) }),
    operations: ALL,
  },
  'a count of posts': { path: (world) => `densities/${world.id('xn7')}`, operations: WRITES },
  'where to find help': { path: () => 'assist/desk', operations: WRITES },
  'something else about help': { path: () => 'assist/numbers', operations: ALL },
  'a municipality': { path: (world) => `places/${world.id('place')}`, operations: WRITES },
  'a listing': { path: listed, data: (world) => listingOf(world, 'everyone'), operations: WRITES },
  'a language of listings': { path: (world) => `listings/${world.id('any')}`, operations: ALL },
  'an inquiry': {
    path: (world) => `inquiries/${world.id('post')}_${hanako(world)}`,
    data: (world) => ({ thread: world.id('thread') }),
    operations: ['update', 'delete'],
  },
  'a thread': { path: threadPath, data: thread, operations: ['delete'] },
  'a question': {
    path: (world) => `questions/${world.id('thread')}_inquirer`,
    data: (world) => ({ thread: world.id('thread'), role: 'inquirer', text: 'a' }),
    operations: ['update', 'delete', 'get', 'list'],
  },
  'a message': {
    path: (world) => `${threadPath(world)}/messages/${world.id('message')}`,
    data: () => ({ from: 'inquirer', text: 'a' }),
    operations: ['update', 'delete'],
  },
  'something else of a thread': {
    path: (world) => `${threadPath(world)}/notes/${world.id('note')}`,
    operations: ALL,
  },
  'a block': {
    path: (world) => `blocks/${hanako(world)}_${world.uid('linh')}`,
    data: (world) => ({ owner: hanako(world), other: world.uid('linh') }),
    operations: ['update'],
  },
  'a pace': { path: (world) => `paces/${hanako(world)}`, operations: ['delete'] },
  'a comment on a post': {
    path: (world) => `posts/${world.id('post')}/comments/${world.id('comment')}`,
    operations: ALL,
  },
  'a translation': { path: (world) => `memory/${world.id('hash')}`, operations: ALL },
  'a budget': { path: (world) => `budgets/2026-11_${hanako(world)}`, operations: ALL },
  'a request’s rescue': { path: (world) => `rescues/${world.id('post')}`, operations: ALL },
  'a job': { path: (world) => `jobs/post_${world.id('post')}`, operations: ALL },
  'a case': { path: (world) => `cases/${world.id('case')}`, operations: [...WRITES, 'list'] },
  'what is attached to a case': {
    path: (world) => `cases/${world.id('case')}/attached/0`,
    operations: [...WRITES, 'get'],
  },
  'what is withheld': {
    path: (world) => `cases/${world.id('case')}/withheld/a_b`,
    operations: ALL,
  },
  'a report of hers': {
    path: (world) => `reports/${hanako(world)}_member_${world.uid('linh')}`,
    data: (world) => ({ reporter: hanako(world), outcome: 'acted' }),
    operations: ['create', 'update', 'delete', 'get'],
  },
  'a text that was looked at': { path: (world) => `opinions/${world.id('hash')}`, operations: ALL },
  'by what a removed member had signed in': {
    path: (world) => `removed/${world.id('hmac')}`,
    operations: ALL,
  },
  'a wave': { path: (world) => `waves/${world.id('hash')}`, operations: ALL },
  'a notice': {
    path: (world) => `notices/${hanako(world)}/items/${world.id('x')}`,
    operations: WRITES,
  },
  'a member’s notices': { path: (world) => `notices/${hanako(world)}`, operations: ALL },
  'a saved search': {
    path: (world) => `members/${hanako(world)}/searches/0`,
    operations: ['create', 'update'],
  },
  'a like of hers': {
    path: (world) => `likes/${hanako(world)}_x_y`,
    data: (world) => ({ from: hanako(world), to: hanako(world), counts: true }),
    operations: ['create', 'update', 'get'],
  },
  'an attendance': {
    path: (world) => `attendances/${world.id('post')}_${hanako(world)}`,
    data: (world) => ({ post: world.id('post'), member: hanako(world) }),
    operations: ['create', 'update'],
  },
  'who comes': { path: (world) => `rosters/${world.id('post')}`, operations: WRITES },
  'all rosters': { path: (world) => `rosters/${world.id('post')}`, operations: ['list'] },
  'the names of who comes': {
    path: (world) => `rosters/${world.id('post')}/names/going`,
    data: (world) => ({ author: hanako(world), people: {} }),
    operations: [...WRITES, 'list'],
  },
  'a message to who comes': {
    path: (world) => `rosters/${world.id('post')}/messages/0`,
    data: () => ({ text: 'a' }),
    operations: [...WRITES, 'get'],
  },
  'a session': {
    path: (world) => `trainings/${world.id('training')}`,
    data: () => ({ state: 'draft' }),
    operations: WRITES,
  },
  'the code of a session': {
    path: (world) => `trainings/${world.id('training')}/private/code`,
    data: () => ({ code: '123456' }),
    operations: [...WRITES, 'list'],
  },
  'a place at a session': {
    path: (world) => `registrations/${world.id('training')}_${hanako(world)}`,
    data: (world) => ({ training: world.id('training'), member: hanako(world), state: 'waiting' }),
    operations: ['create', 'update'],
  },
  'a lease': { path: (world) => `leases/event_${world.id('post')}`, operations: ALL },
  'her own role': {
    path: (world) => `staff/${hanako(world)}`,
    data: () => ({ role: 'admin' }),
    operations: [...WRITES, 'list'],
  },
  'an association that she says she is': {
    path: (world) => `associations/${hanako(world)}`,
    data: () => ({ name: '市役所', telephone: '03-1234-5678', link: 'https://evil.example' }),
    operations: WRITES,
  },
  'the role of another': { path: (world) => `staff/${world.uid('bruno')}`, operations: ALL },
  'a story': {
    path: (world) => `stories/${world.id('x')}`,
    data: () => ({ state: 'draft', picture: 'https://evil.example/a.png' }),
    operations: WRITES,
  },
  feedback: {
    path: (world) => `feedback/${world.id('x')}`,
    data: (world) => ({ member: hanako(world), kind: 'wish', text: 'a' }),
    operations: [...WRITES, 'get'],
  },
  statistics: {
    path: (world) => `statistics/${world.id('day')}`,
    operations: [...WRITES, 'get'],
  },
  'an announcement': {
    path: (world) => `announcements/${world.id('x')}`,
    data: () => ({ state: 'published' }),
    operations: WRITES,
  },
  'a record': { path: (world) => `audit/${world.id('x')}`, operations: [...WRITES, 'get'] },
  'a recovery': { path: (world) => `recoveries/${world.id('x')}`, operations: ALL },
  'wrong tries of a code': { path: (world) => `tries/${world.id('x')}`, operations: ALL },
  'a deletion': { path: (world) => `deletions/${world.id('x')}`, operations: ALL },
  'the words of moderation': {
    path: (world) => `lists/${world.id('x')}`,
    operations: [...WRITES, 'list'],
  },
  'earlier words of moderation': {
    path: (world) => `lists/${world.id('x')}/versions/1`,
    operations: [...WRITES, 'get'],
  },
  'whatever comes to mind': { path: (world) => `things/${world.id('x')}`, operations: ALL },
};

const something = (): Data => ({ text: 'a' });

function requestFor(operation: Operation, path: string, data: Data): Request {
  if (operation === 'get') return { get: path };
  if (operation === 'list') {
    const steps = path.split('/');
    const collection = steps.at(-2) ?? '';
    return { list: { under: steps.slice(0, -2).join('/'), collection, limit: 1 } };
  }
  if (operation === 'delete') return { commit: { it: { delete: path } } };
  return { commit: { it: { set: path, data } } };
}

/** Who has to be turned away: those with an interest first. */
const OTHERS: Readonly<Record<string, Change>> = {
  'by Hanako': (setting, world) => {
    setting.as = signedIn(world, 'hanako');
  },
  'by Linh': (setting, world) => {
    setting.as = signedIn(world, 'linh');
  },
  'by an admin': (setting, world) => {
    setting.as = { uid: world.uid('yoko'), provider: 'password', role: 'admin' };
  },
  'by Hanako with an address': (setting, world) => {
    setting.as = { uid: world.uid('hanako'), provider: 'password' };
  },
  'by someone who has not joined': (setting, world) => {
    setting.as = signedIn(world, 'mallory');
  },
  'by a visitor': (setting) => {
    setting.as = 'visitor';
  },
};

const scenario = (what: string, { path, data = something }: Closed, operation: Operation) => ({
  name: `functions ${operation} ${what}`,
  setting: (world: World) => ({
    docs: {
      ...members(world, 'hanako', 'linh', 'yoko'),
      [`staff/${world.uid('yoko')}`]: { role: 'admin' },
      [`posts/${world.id('post')}`]: post(world),
      ...(operation !== 'create' && { [path(world)]: data(world) }),
      ...(path(world).startsWith(`${threadPath(world)}/`) && {
        [threadPath(world)]: thread(world),
      }),
    },
    as: 'functions' as const,
    request: requestFor(operation, path(world), { ...data(world), changed: true }),
  }),
  refusals: OTHERS,
});

/** Everything that is not matched in `firestore.rules`, or not for this operation. */
export const closedScenarios: readonly Scenario[] = Object.entries(CLOSED).flatMap(
  ([what, closed]) => closed.operations.map((operation) => scenario(what, closed, operation)),
);
