import type { ReactNode } from 'react';

/**
 * Fills the place in a page where something can be done about a member; features do not know the
 * one that does it. `compact` where there is room for an icon only; `post` is theirs on whose page
 * it is.
 */
export type RenderPerson = (
  person: { readonly uid: string; readonly nickname: string; readonly post?: string },
  size?: 'compact',
) => ReactNode;
