import { by, byVisitor, where, whereNo } from '../support/scenario.ts';
import type { Change } from '../support/scenario.ts';
import { block, sanction } from './documents.ts';

/** Who has to be turned away from what this member may do, for being a member in good standing. */
export const outsiders = (name: string): Record<string, Change> => ({
  'by a visitor': byVisitor,
  'by someone who has not joined': whereNo((world) => `members/${world.uid(name)}`),
  'by someone sanctioned': where((world) => `sanctions/${world.uid(name)}`, sanction),
});

/** Who has to be turned away from what is this member's own. */
export const othersThan = (name: string, other: string): Record<string, Change> => ({
  ...outsiders(name),
  'by someone else': by(other),
});

const blocked =
  (owner: string, other: string): Change =>
  (setting, world) => {
    Object.assign(setting.docs, block(world, owner, other));
  };

/** Either of the two has blocked the other. */
export const blocks: Record<string, Change> = {
  'after Linh has blocked her': blocked('linh', 'hanako'),
  'after she has blocked Linh': blocked('hanako', 'linh'),
};
