import { textLanguage } from '@friends/domain';
import type { AnyReadingLanguage } from '@friends/domain';
import { Readings } from '../i18n/index.ts';

export interface UserTextProps {
  readonly text: string;
  /** The language the text is in, `ja-easy` where it may carry readings. */
  readonly language: AnyReadingLanguage;
  readonly as?: 'p' | 'span' | 'div';
  readonly className?: string;
}

/** What a person wrote, always as text, marked with its language, line breaks kept. */
export function UserText({ text, language, as: Tag = 'p', className = '' }: UserTextProps) {
  return (
    <Tag
      lang={textLanguage(language)}
      dir="auto"
      data-language={language}
      className={`whitespace-pre-line ${className}`}
    >
      {language === 'ja-easy' ? <Readings text={text} /> : text}
    </Tag>
  );
}
