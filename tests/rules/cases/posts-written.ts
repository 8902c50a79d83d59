import { LIMITS } from '@friends/domain';
import { having, without, withoutWrite, writesOf, writtenTo } from '../support/scenario.ts';
import type { Change, Scenario, World } from '../support/scenario.ts';
import { float } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { writing } from './commits.ts';
import { DAY, event, FUCHU, oldWindow, OSAKA } from './documents.ts';
import { othersThan } from './strangers.ts';

const letters = (count: number) => 'ぶ'.repeat(count);

const writes = (
  name: string,
  change: (world: World) => Data,
  refusals: Record<string, Change>,
): Scenario => ({ name, setting: (world) => writing(world, change(world)), refusals });

/** The post named in the pace and written under another id than a client may choose. */
const withId =
  (id: (world: World) => string): Change =>
  (setting, world) => {
    writtenTo('post', (w) => `posts/${id(w)}`)(setting, world);
    having('pace.post.id', id)(setting, world);
  };

/** What members write, and what nobody may. */
export const writtenPosts: readonly Scenario[] = [
  writes('Linh writes an offer', () => ({}), {
    ...othersThan('linh', 'hanako'),
    'under an id that is too short': withId((world) => world.id('post').slice(1)),
    'under an id that is too long': withId((world) => `${world.id('post')}x`),
    'under an id with other characters': withId((world) => `${world.id('post').slice(1)}-`),
    'in someone else’s name': having('post.author', (world) => world.uid('hanako')),
    'of another kind': having('post.kind', 'sale'),
    'in another category': having('post.category', 'dating'),
    'for another audience': having('post.audience', 'staff'),
    'without a title': without('post.title'),
    'without an audience': without('post.audience'),
    'with an empty title': having('post.title', ''),
    'with a blank title': having('post.title', ' \u3000\u200B\u2060'),
    'with a title that is too long': having('post.title', letters(LIMITS.title + 1)),
    'with a title that is no text': having('post.title', ['phở']),
    'with an empty body': having('post.body', '\n'),
    'with a hidden character in the body': having('post.body', 'phở\u202Eởhp'),
    'with a body that is too long': having('post.body', letters(LIMITS.body + 1)),
    'with a field of its own': having('post.pinned', true),
    'at a place that does not exist': having('post.place.code', '99999'),
    'at a path': having('post.place.code', `${FUCHU.code}/`),
    'at another place’s point': having('post.place.geohash', OSAKA.geohash),
    'at a precise point': having('post.place.geohash', `${FUCHU.geohash}8k2`),
    'with an address beside the place': having('post.place.street', '1-1'),
    'by an author who speaks nothing': having('post.speaks', {}),
    'by an author who does not speak': having('post.speaks.vi', false),
    'by an author who speaks anything': having('post.speaks.xx', true),
    'by an author who speaks Easy Japanese': having('post.speaks.ja-easy', true),
    'with an unknown need of Japanese': having('post.japaneseNeeded', 'native'),
    'closed from the start': having('post.state', 'closed'),
    'with revisions it never had': having('post.revision', 2),
    'with a forged time of creation': having('post.createdAt', (world) => world.after(-3600)),
    'with a forged time of change': having('post.updatedAt', (world) => world.after(3600)),
    'with an event that it is not': having('post.event', (world) => event(world)),
    'with a hint that was not': having('post.hinted', false),
    'without its pace': withoutWrite('pace'),
    'with a pace that names another post': having('pace.post.id', (world) => world.id('another')),
    'with a pace that pays for a thread': (setting) => {
      const { pace } = writesOf(setting);
      if (pace && 'data' in pace) {
        pace.data.thread = pace.data.post ?? null;
        delete pace.data.post;
      }
    },
    'paid for yesterday, as it was deleted meanwhile': (setting, world) => {
      withoutWrite('pace')(setting, world);
      const window = { ...oldWindow(world, DAY, DAY, 1), id: world.id('post') };
      setting.docs[`paces/${world.uid('linh')}`] = { post: window };
    },
  }),
  writes(
    'Linh writes as much as there is room for',
    () => ({
      title: letters(LIMITS.title),
      body: letters(LIMITS.body),
      easy: { title: letters(LIMITS.title), body: letters(LIMITS.body) },
      hinted: true,
      speaks: { ja: true, en: true, vi: true, ne: true, ko: true, th: true, si: true, fr: true },
    }),
    {
      'with one language more': having('post.speaks.my', true),
      'with an easy title that is too long': having('post.easy.title', letters(LIMITS.title + 1)),
      'with an easy body that is too long': having('post.easy.body', letters(LIMITS.body + 1)),
    },
  ),
  writes(
    'Linh adds Easy Japanese and says what she wrote in',
    () => ({
      language: 'vi',
      easy: { title: 'いっしょに つくろう', body: 'フォーを つくります。' },
    }),
    {
      'in an unknown language': having('post.language', 'xx'),
      'in Easy Japanese': having('post.language', 'ja-easy'),
      'without an easy title': without('post.easy.title'),
      'with an easy title that is blank': having('post.easy.title', ' '),
      'with an easy body that hides something': having('post.easy.body', 'a\u0000b'),
      'with an easy venue': having('post.easy.venue', 'ふちゅう'),
      'with an easy version that is a text': having('post.easy', 'いっしょに'),
    },
  ),
  writes('Linh asks members for help', () => ({ kind: 'request', audience: 'members' }), {
    'with an event that it is not': having('post.event', (world) => event(world)),
  }),
  writes('Linh invites to a picnic', (world) => ({ kind: 'event', event: event(world) }), {
    'without the event': without('post.event'),
    'that is none': having('post.kind', 'offer'),
    'that began already': having('post.event.startsAt', (world) => world.after(-5)),
    'that begins who knows when': without('post.event.startsAt'),
    'that begins at a word': having('post.event.startsAt', 'tomorrow'),
    'that begins at a number': having('post.event.startsAt', (world) => world.now + DAY * 1000),
    'that ends as it begins': having('post.event.endsAt', (world) => world.after(DAY)),
    'without a venue': without('post.event.venue'),
    'with a blank venue': having('post.event.venue', '\t'),
    'with a venue that is too long': having('post.event.venue', letters(LIMITS.venue + 1)),
    'with a link of its own': having('post.event.link', 'https://example.com'),
    'for nobody': having('post.event.capacity', 0),
    'for too many': having('post.event.capacity', LIMITS.capacity + 1),
    'for half a person': having('post.event.capacity', float(1.5)),
    'for any number': having('post.event.capacity', '10'),
  }),
  writes(
    'Linh invites to the longest, largest, furthest event',
    (world) => ({
      kind: 'event',
      event: {
        startsAt: world.after(LIMITS.eventDaysAhead * DAY - 60),
        endsAt: world.after((LIMITS.eventDaysAhead + LIMITS.eventDays) * DAY - 60),
        venue: letters(LIMITS.venue),
        capacity: LIMITS.capacity,
      },
    }),
    {
      'a second longer': having('post.event.endsAt', (world) =>
        world.after((LIMITS.eventDaysAhead + LIMITS.eventDays) * DAY - 59),
      ),
      'an hour further': having('post.event.startsAt', (world) =>
        world.after(LIMITS.eventDaysAhead * DAY + 3600),
      ),
    },
  ),
  writes(
    'Linh invites every week for as long as may be',
    (world) => ({
      kind: 'event',
      event: {
        ...event(world),
        startsAt: world.after(DAY),
        endsAt: world.after(8 * DAY),
        repeatsUntil: world.after((1 + LIMITS.repeatWeeks * 7) * DAY),
      },
    }),
    {
      'until a second later': having('post.event.repeatsUntil', (world) =>
        world.after((1 + LIMITS.repeatWeeks * 7) * DAY + 1),
      ),
      'until before it begins': having('post.event.repeatsUntil', (world) => world.after(DAY - 1)),
      'until a word': having('post.event.repeatsUntil', 'spring'),
      'without end': having('post.event.repeatsUntil', null),
      'a second longer than a week': having('post.event.endsAt', (world) =>
        world.after(8 * DAY + 1),
      ),
    },
  ),
  writes(
    'Linh invites once more, and then no more',
    (world) => ({
      kind: 'event',
      event: { ...event(world), startsAt: world.after(DAY), repeatsUntil: world.after(DAY) },
    }),
    {},
  ),
  writes(
    'Linh invites one person',
    (world) => ({ kind: 'event', event: { ...event(world), capacity: 1 } }),
    { 'as many as may be': having('post.event.capacity', null) },
  ),
];
