import { useState } from 'react';
import { textLanguage } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { readPublished } from './data.ts';
import type { Published } from './data.ts';

/** The words as they were written, for those who want them beside the translation. */
export function Original({ of }: { readonly of: Published }) {
  const { tx, language } = useText('stories');
  const { kind, id, source, text } = of;
  const [original, setOriginal] = useState<Published['text']>();
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  if (text.by === 'pending' || textLanguage(language) === source) return null;
  const toggle = async () => {
    setFailed(false);
    if (original !== undefined || isOpen) return setOpen(!isOpen);
    setBusy(true);
    try {
      const found = await readPublished(kind, id, source);
      setOriginal(found?.text);
      setOpen(found !== undefined);
      setFailed(found === undefined);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="grid gap-3">
      <Button
        look="quiet"
        busy={busy}
        aria-expanded={isOpen}
        onClick={() => void toggle()}
        className="justify-self-start"
      >
        {tx(isOpen ? 'hideOriginal' : 'common:translation.showOriginal')}
      </Button>
      {failed && (
        <p role="alert" className="text-danger-text">
          {tx('common:translation.originalFailed')}
        </p>
      )}
      {isOpen && original && (
        <div className="grid gap-2 rounded-2xl border border-line bg-sunken p-5 wrap-anywhere">
          <UserText as="div" text={original.title} language={source} className="font-bold" />
          <UserText as="div" text={original.body} language={source} className="leading-relaxed" />
        </div>
      )}
    </div>
  );
}
