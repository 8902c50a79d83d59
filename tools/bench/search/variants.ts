import { ask } from '@friends/domain';
import type { Asked, Place, Search } from '@friends/domain';
import type { Random } from '../../../domain/src/random.ts';
import { drawnCategory, placeDrawer, typedWord } from './posts.ts';

/** A way to search; of those that are `bound` the aims must hold. */
export interface Variant {
  readonly name: string;
  readonly isBound: boolean;
  readonly asMember: boolean;
  readonly search: (random: Random) => Search;
}

const visitor = { isBound: true, asMember: false };
const member = { isBound: true, asMember: true };

export const VARIANTS: readonly Variant[] = [
  { name: 'plain', ...member, search: () => ({}) },
  { name: 'word', ...member, search: (random) => ({ words: typedWord(random) }) },
  { name: 'category', ...member, search: (random) => ({ category: drawnCategory(random) }) },
  {
    name: 'word and category',
    ...member,
    search: (random) => ({ words: typedWord(random), category: drawnCategory(random) }),
  },
  { name: 'plain, visitor', ...visitor, search: () => ({}) },
  {
    name: 'word and category, visitor',
    ...visitor,
    search: (random) => ({ words: typedWord(random), category: drawnCategory(random) }),
  },
  {
    name: 'two words',
    ...member,
    isBound: false,
    search: (random) => ({ words: `${typedWord(random)} ${typedWord(random)}` }),
  },
  {
    name: 'five conditions, visitor',
    ...visitor,
    isBound: false,
    search: (random) => ({
      words: typedWord(random),
      category: drawnCategory(random),
      kind: 'offer',
      speaks: 'vi',
      japanese: 'easy',
    }),
  },
];

/** @throws Error where the search has no word in it */
export function askedOf({ search, asMember }: Variant, random: Random): Asked {
  const asked = ask(search(random), { language: 'en', asMember, now: 0 });
  if (asked === 'none') throw new Error('bench words are words');
  return asked;
}

export interface Position {
  readonly geohash: string;
  readonly isRural: boolean;
}

const AS_POSTS = 100;
const RURAL = 50;

/** Where people search from: 100 municipalities drawn as the posts are, 50 towns and villages. */
export function positionsOf(places: readonly Place[], random: Random): Position[] {
  const draw = placeDrawer(places);
  const towns = places.filter(({ name }) => /[町村]$/u.test(name.ja));
  const rural = () => towns[Math.floor(random() * towns.length)] ?? draw(random);
  return [
    ...Array.from({ length: AS_POSTS }, () => ({ ...draw(random), isRural: false })),
    ...Array.from({ length: RURAL }, () => ({ ...rural(), isRural: true })),
  ].map(({ geohash, isRural }) => ({ geohash, isRural }));
}
