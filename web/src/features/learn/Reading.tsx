import type { Section } from '../../learn/module.ts';
import { useText } from '../../i18n/index.ts';
import { LinkedText } from './LinkedText.tsx';

interface ReadingProps {
  /** Where the contents lead. */
  readonly id: string;
  readonly section: Section;
}

/** One section of a module. */
export function Reading({ id, section }: ReadingProps) {
  const { show } = useText('learn');
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-heading`}
      className="rounded-2xl border border-line bg-card p-5 shadow-card"
    >
      <h2 id={`${id}-heading`} className="mb-2 text-lg font-bold">
        {show(section.heading)}
      </h2>
      <div className="grid gap-3">
        {section.paragraphs.map((text, index) => (
          <p key={index}>
            <LinkedText text={text} />
          </p>
        ))}
        {section.points && (
          <ul className="grid list-disc gap-2 ps-5 marker:text-primary">
            {section.points.map((text, index) => (
              <li key={index}>
                <LinkedText text={text} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
