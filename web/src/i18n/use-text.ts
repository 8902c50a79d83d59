import { createElement } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stripReadings } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { withReadings } from './easy.ts';
import { Readings } from './Readings.tsx';

/** What a text is filled with; `count` chooses the plural form. */
export type TextParams = Readonly<Record<string, string | number>>;

export interface Text {
  /** For the screen: in Easy Japanese with readings above the kanji. */
  readonly tx: (key: string, params?: TextParams) => ReactNode;
  /** For attributes and titles: plain. */
  readonly ts: (key: string, params?: TextParams) => string;
  /** For the screen: what format.ts made, with readings in Easy Japanese. */
  readonly show: (formatted: string) => ReactNode;
  readonly language: ReadingLanguage;
}

/**
 * The texts of the interface; suspends until those of the namespace are there. A key of another
 * namespace is written with it: `common:send`.
 */
export function useText(namespace = 'common'): Text {
  const { t, i18n } = useTranslation([namespace, 'common']);
  const language = i18n.language as ReadingLanguage;
  const raw = (key: string, params?: TextParams) => String(t(key, params ?? {}));
  const show = (text: string) =>
    language === 'ja-easy' ? createElement(Readings, { text: withReadings(text) }) : text;
  return {
    language,
    show,
    ts: (key, params) => stripReadings(raw(key, params)),
    tx: (key, params) => show(raw(key, params)),
  };
}
