import { LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { EasyHintsLater } from '../easy/EasyHintsLater.tsx';
import { writtenIn } from '../model/check.ts';
import { easyBegun } from '../model/form.ts';
import { focusField } from '../../../ui/focus-field.ts';
import type { ComposerFieldProps } from './field.ts';
import { LanguageField } from './LanguageField.tsx';
import { WrittenField } from './WrittenField.tsx';

interface TextFieldsProps extends ComposerFieldProps {
  /** Whether Burmese had to be converted from Zawgyi. */
  readonly converted: boolean;
  readonly onLeave: () => void;
}

/** Title and text, in whatever language the writer writes. */
export function TextFields(props: TextFieldsProps) {
  const { form, problems, change, converted, onLeave } = props;
  const { tx } = useText('compose');
  const { language, sure } = writtenIn(form);
  const { title, body } = form;
  const writeEasy = () => {
    change(easyBegun(form));
    requestAnimationFrame(() => focusField('easyTitle'));
  };
  return (
    <>
      <WrittenField
        name="title"
        label={tx('text.title')}
        hint={tx('text.titleHint')}
        value={form.title}
        max={LIMITS.title}
        problem={problems.title}
        language={language}
        onChange={(title) => change({ title })}
        onLeave={onLeave}
      />
      <WrittenField
        long
        name="body"
        label={tx('text.body')}
        hint={tx('text.bodyHint')}
        value={form.body}
        max={LIMITS.body}
        problem={problems.body}
        language={language}
        onChange={(body) => change({ body })}
        onLeave={onLeave}
      />
      <div role="status" className="empty:hidden">
        {converted && <Notice>{tx('text.zawgyi')}</Notice>}
      </div>
      <LanguageField form={form} problems={problems} change={change} />
      {sure && language === 'ja' && !form.withEasy && (
        <EasyHintsLater texts={{ title, body }} onChange={change} onWriteEasy={writeEasy} />
      )}
    </>
  );
}
