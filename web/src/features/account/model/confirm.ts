const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Whether somebody typed their own nickname to confirm: small and capital letters alike. */
export const isConfirmed = (typed: string, nickname: string): boolean =>
  nickname !== '' && folded(typed) === folded(nickname);
