import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AnyReadingLanguage } from '@friends/domain';
import { pickVoice, spokenParts } from './voice.ts';

/** Browsers inside other apps have none. */
const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in window ? window.speechSynthesis : undefined;

function subscribe(listener: () => void): () => void {
  // The voices are often not there yet when a page opens.
  speech()?.addEventListener?.('voiceschanged', listener);
  return () => speech()?.removeEventListener?.('voiceschanged', listener);
}

const useVoice = (language: AnyReadingLanguage): SpeechSynthesisVoice | undefined => {
  const name = useSyncExternalStore(
    subscribe,
    () => pickVoice(speech()?.getVoices() ?? [], language)?.voiceURI,
  );
  return speech()
    ?.getVoices()
    .find(({ voiceURI }) => voiceURI === name);
};

/** Reading a text aloud; undefined where this phone has no voice of its language. */
export function useSpeech(text: string, language: AnyReadingLanguage) {
  const voice = useVoice(language);
  const [isSpeaking, setSpeaking] = useState(false);
  // What is no longer on the screen is not read on.
  useEffect(() => () => speech()?.cancel(), [text]);
  const engine = speech();
  if (voice === undefined || engine === undefined) return undefined;
  const stop = () => {
    engine.cancel();
    setSpeaking(false);
  };
  const start = () => {
    engine.cancel();
    const parts = spokenParts(text).map((part) => new SpeechSynthesisUtterance(part));
    for (const part of parts) {
      part.voice = voice;
      part.lang = voice.lang;
      part.rate = 0.9;
      part.onerror = () => setSpeaking(false);
    }
    const last = parts.at(-1);
    if (last === undefined) return;
    last.onend = () => setSpeaking(false);
    setSpeaking(true);
    for (const part of parts) engine.speak(part);
  };
  return { isSpeaking, toggle: isSpeaking ? stop : start };
}
