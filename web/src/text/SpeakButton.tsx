import type { AnyReadingLanguage } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useSpeech } from './use-speech.ts';

export interface SpeakButtonProps {
  readonly text: string;
  readonly language: AnyReadingLanguage;
  /** Where there is room for an icon only. */
  readonly compact?: boolean;
}

/** Reads a text aloud, where the phone has a voice of its language. */
export function SpeakButton({ text, language, compact = false }: SpeakButtonProps) {
  const { tx, ts } = useText('reading');
  const speech = useSpeech(text, language);
  if (speech === undefined) return null;
  const key = speech.isSpeaking ? 'aloud.stop' : 'aloud.start';
  const icon = <SpeakerIcon on={speech.isSpeaking} />;
  return compact ? (
    <IconButton label={ts(key)} icon={icon} onClick={speech.toggle} className="text-muted" />
  ) : (
    <Button look="quiet" icon={icon} onClick={speech.toggle} className="px-2">
      {tx(key)}
    </Button>
  );
}

function SpeakerIcon({ on }: { readonly on: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-5 shrink-0 fill-none stroke-current stroke-2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {on ? (
        <path d="M7 6v12M17 6v12" />
      ) : (
        <path d="M4 10v4h3l5 4V6L7 10zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11" />
      )}
    </svg>
  );
}
