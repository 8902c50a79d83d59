import { CLIENT_ID } from '@friends/domain';
import { expect, it } from 'vitest';
import { clientId } from './client-id.ts';

it('makes ids of the shape rules demand, none twice', () => {
  const ids = Array.from({ length: 1000 }, clientId);
  for (const id of ids) expect(id).toMatch(CLIENT_ID);
  expect(new Set(ids).size).toBe(ids.length);
});
