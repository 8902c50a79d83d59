import { beforeAll, test } from 'vitest';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { openThread, say } from '../functions/support/threads.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import { havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const open = useBrowser();
const HOME = '22130';

beforeAll(() => havePlaces(HOME));

test('a second helper comes when the one suggests it and the other agrees', async () => {
  const rosa = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  const kyaw = await open({ locale: 'my', language: 'my', screen: PHONE });
  const [{ uid: asker }, { uid: helper }] = await Promise.all([
    comeAsMember(rosa, freshNickname('Rosa'), HOME),
    comeAsMember(kyaw, freshNickname('Rosa'), HOME),
  ]);
  const speaks = { pt: true };
  const texts = { title: 'Tradução no hospital', body: 'Terça-feira de manhã.', language: 'pt' };
  const post = await writePost(asker, { ...texts, kind: 'request', speaks });
  await untilPublished(post);
  const thread = await openThread(post, asker, helper);
  await say(thread, 'inquirer', 'ကျွန်တော် ကူညီပါမယ်။');

  await kyaw.page.goto(`/my/threads/${thread}`);
  await kyaw.page.getByRole('button', { name: kyaw.words('threads:settings.open') }).click();
  const suggest = kyaw.page.getByRole('button', {
    name: kyaw.words('threads:second.offer.inquirer'),
  });
  await suggest.click();
  await suggest.waitFor({ state: 'hidden' });

  await rosa.page.goto(`/pt/threads/${thread}`);
  const yes = rosa.page.getByRole('button', { name: rosa.words('threads:second.yes') });
  await yes.waitFor();
  await look(rosa, 'second-helper');
  await yes.click();
  await rosa.page.getByText(rosa.words('threads:second.agreed.author')).waitFor();

  await kyaw.page.keyboard.press('Escape');
  await kyaw.page.getByText(/လိုချင်ပါတယ်/).waitFor();
  await leave(rosa, kyaw);
});
