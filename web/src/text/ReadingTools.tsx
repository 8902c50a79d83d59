import { Suspense } from 'react';
import type { AnyReadingLanguage } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { BookIcon } from '../ui/icons.tsx';
import { SpeakLater } from './SpeakLater.tsx';
import { chooseExplaining, useExplaining } from './use-explaining.ts';

interface ReadingToolsProps {
  readonly text: string;
  readonly language: AnyReadingLanguage;
}

/** What helps to read a long text: hearing it, and explanations again where they were put aside. */
export function ReadingTools(props: ReadingToolsProps) {
  return (
    <div className="-mx-2 flex flex-wrap empty:hidden">
      <Suspense>
        <SpeakLater {...props} />
        <ExplainAgain />
      </Suspense>
    </div>
  );
}

function ExplainAgain() {
  const { tx } = useText('reading');
  if (useExplaining()) return null;
  return (
    <Button
      look="quiet"
      icon={<BookIcon />}
      className="px-2"
      onClick={() => chooseExplaining(true)}
    >
      {tx('explain.again')}
    </Button>
  );
}
