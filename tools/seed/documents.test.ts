import { CLIENT_ID, checkMessage, checkNickname, postDraftSchema } from '@friends/domain';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDemoContent } from './content.ts';
import { draftOf, eventTimes, seedDocuments } from './documents.ts';

const NOW = Date.parse('2026-06-30T20:00:00Z');
const content = readDemoContent('data');
const documents = seedDocuments(content, NOW);
const idOf = (path: string) => path.split('/').at(-1) ?? '';

describe('seedDocuments', () => {
  it('makes a member of every author and inquirer, once', () => {
    const names = [
      ...content.posts.map(({ nickname }) => nickname),
      ...content.threads.map(({ inquirer }) => inquirer.nickname),
    ];
    expect(documents.uids).toHaveLength(new Set(names).size);
    expect(new Set(documents.uids).size).toBe(documents.uids.length);
    expect(names.filter((name) => checkNickname(name) !== undefined)).toEqual([]);
  });

  it('chooses ids that clients could have chosen, the same at every seeding', () => {
    for (const { path } of [...documents.posts, ...documents.messages]) {
      expect(idOf(path)).toMatch(CLIENT_ID);
    }
    expect(seedDocuments(content, NOW).posts).toEqual(documents.posts);
  });

  it('writes nothing in the future', () => {
    for (const { data } of [...documents.posts, ...documents.messages]) {
      expect((data['createdAt'] as Date).getTime()).toBeLessThan(NOW);
    }
  });

  it('writes drafts that the domain accepts', () => {
    const codes = new Set(content.places.map(({ code }) => code));
    const schema = postDraftSchema(NOW, (code) => codes.has(code));
    for (const post of content.posts) {
      const place = content.places.find(({ code }) => code === post.municipality.code);
      if (!place) throw new Error(post.id);
      const result = v.safeParse(schema, draftOf(post, place, NOW));
      expect(result.issues, post.id).toBeUndefined();
    }
  });

  it('writes messages that the domain accepts', () => {
    for (const { data } of documents.messages) {
      expect(checkMessage(data['text'] as string)).toBeUndefined();
    }
  });
});

describe('eventTimes', () => {
  it('counts days and hours in Japan', () => {
    const times = eventTimes({ inDays: 2, start: '10:30', hours: 3 }, NOW);
    expect(new Date(times.startsAt).toISOString()).toBe('2026-07-03T01:30:00.000Z');
    expect(times.endsAt - times.startsAt).toBe(3 * 3_600_000);
  });
});
