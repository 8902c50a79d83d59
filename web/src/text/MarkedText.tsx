import { Fragment, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { textLanguage } from '@friends/domain';
import type { TextPart } from '@friends/domain';
import type { GlossaryTerm, MarkedPart } from '@friends/domain/glossary';
import { useText } from '../i18n/index.ts';
import type { UserTextProps } from '../ui/UserText.tsx';
import { pieces } from './breaks.ts';
import { TermDialog } from './TermDialog.tsx';
import { useBreaks } from './use-breaks.ts';
import { useMarked } from './use-marked.ts';

/** What a person wrote, with the words underlined that can be explained. */
export function MarkedText({ text, language, as: Tag = 'p', className = '' }: UserTextProps) {
  const { language: reader } = useText('reading');
  const marked = useMarked(text, language, reader);
  const placed = placedParts(marked);
  const breaks = useBreaks(placed.plain, language);
  const [asked, setAsked] = useState<GlossaryTerm>();
  return (
    <Tag
      lang={textLanguage(language)}
      dir="auto"
      data-language={language}
      className={`whitespace-pre-line ${breaks.size > 0 ? 'wrap-anywhere break-keep' : ''} ${className}`}
    >
      {placed.parts.map(({ at, parts, term }) =>
        term === undefined ? (
          <Words key={at} {...{ at, parts, breaks }} />
        ) : (
          <Term key={at} {...{ at, parts, breaks, term }} onAsk={setAsked} />
        ),
      )}
      {asked && <TermDialog term={asked} onClose={() => setAsked(undefined)} />}
    </Tag>
  );
}

const baseOf = ({ parts }: MarkedPart): string => parts.map(({ base }) => base).join('');

/** The parts with where each begins in the text without readings. */
function placedParts(marked: readonly MarkedPart[]) {
  let plain = '';
  const parts = marked.map((part) => {
    const at = plain.length;
    plain += baseOf(part);
    return { ...part, at };
  });
  return { plain, parts };
}

interface WordsProps {
  readonly at: number;
  readonly parts: readonly TextPart[];
  readonly breaks: ReadonlySet<number>;
}

function Words({ at, parts, breaks }: WordsProps) {
  const begins = parts.map((_, index) => at + baseOf({ parts: parts.slice(0, index) }).length);
  return parts.map(({ base, reading }, index) => {
    const from = begins[index] ?? at;
    return (
      <Fragment key={from}>
        {breaks.has(from) && <wbr />}
        {reading === undefined ? (
          <Broken pieces={pieces(base, from, breaks)} />
        ) : (
          <ruby>
            {base}
            <rp>（</rp>
            <rt>{reading}</rt>
            <rp>）</rp>
          </ruby>
        )}
      </Fragment>
    );
  });
}

function Broken({ pieces: all }: { readonly pieces: readonly string[] }) {
  return all.map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

interface TermProps extends WordsProps {
  readonly term: GlossaryTerm;
  readonly onAsk: (term: GlossaryTerm) => void;
}

/** Not a button, which could not be broken at the end of a line. */
function Term({ term, onAsk, ...words }: TermProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onAsk(term);
  };
  return (
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      onClick={() => onAsk(term)}
      onKeyDown={onKeyDown}
      className="cursor-pointer rounded-xs underline decoration-primary decoration-dotted decoration-2 underline-offset-4 hover:bg-primary-soft"
    >
      <Words {...words} />
    </span>
  );
}
