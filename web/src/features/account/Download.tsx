import { stripReadings } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from './Card.tsx';
import { readablePage } from './model/readable-page.ts';
import type { JsonObject } from './model/readable-page.ts';
import { Refused } from './Refused.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useTask } from './use-task.ts';

const NAME = 'jp-mirai-friends';

/** Everything about the member, as data and as a page to read. */
export function Download() {
  const { tx, ts, language } = useText('account');
  const { busy, refusal, run } = useTask();
  const word = (key: string) => stripReadings(ts(`page.${key}`));
  const words = () => ({
    title: word('title'),
    made: word('made'),
    profile: word('profile'),
    posts: word('posts'),
    conversations: word('conversations'),
    me: word('me'),
    other: word('other'),
    more: word('more'),
  });
  const save = (kind: string, extension: string, write: (data: JsonObject) => string) =>
    void run(async () => {
      const data = await (await import('./data.ts')).exportAccount();
      saveFile(new Blob([write(data)], { type: kind }), `${NAME}.${extension}`);
    });
  return (
    <Card title={tx('download.title')}>
      <p>{tx('download.text')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          busy={busy}
          onClick={() => save('text/html', 'html', (data) => readablePage(data, words(), language))}
        >
          {tx('download.page')}
        </Button>
        <Button
          busy={busy}
          onClick={() => save('application/json', 'json', (data) => JSON.stringify(data, null, 2))}
        >
          {tx('download.json')}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </Card>
  );
}
