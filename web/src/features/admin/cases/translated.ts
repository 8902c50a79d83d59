import { createContext, useContext } from 'react';

/** Texts of a case in the moderator's language, by what was written; none that is read as it is. */
export const Translated = createContext<ReadonlyMap<string, string>>(new Map());

/** What was written, in the moderator's language, where it was written in another. */
export const useTranslated = (text: string): string | undefined => useContext(Translated).get(text);
