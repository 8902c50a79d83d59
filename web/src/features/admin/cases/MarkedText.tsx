import type { Cause } from '@friends/domain/moderation';

interface Piece {
  readonly text: string;
  readonly at: number;
  readonly isMarked: boolean;
}

/** A text in pieces, those marked that a cause names; causes may lie within each other. */
function piecesOf(text: string, causes: readonly Pick<Cause, 'start' | 'end'>[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), at, isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...causes].sort((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}

interface MarkedTextProps {
  readonly text: string;
  readonly causes: readonly Pick<Cause, 'start' | 'end'>[];
}

/** What was written, with the words marked that were found. */
export function MarkedText({ text, causes }: MarkedTextProps) {
  return (
    <p dir="auto" className="wrap-anywhere whitespace-pre-line">
      {piecesOf(text, causes).map((piece) =>
        piece.isMarked ? (
          <mark key={piece.at} className="rounded-sm bg-accent-soft font-semibold text-inherit">
            {piece.text}
          </mark>
        ) : (
          <span key={piece.at}>{piece.text}</span>
        ),
      )}
    </p>
  );
}
