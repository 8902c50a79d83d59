import { useText } from '../i18n/index.ts';
import { CheckField } from '../ui/Field.tsx';
import { chooseExplaining, useExplaining } from './use-explaining.ts';

/** Whether words are underlined and explained; kept on this phone. */
export function ExplainField() {
  const { tx } = useText('reading');
  return (
    <CheckField
      label={tx('explain.label')}
      hint={tx('explain.hint')}
      checked={useExplaining()}
      onChange={(event) => chooseExplaining(event.target.checked)}
    />
  );
}
