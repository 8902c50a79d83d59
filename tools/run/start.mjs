import { PORTS } from './ports.mjs';
import { PlainError, say, secondsSince } from './say.mjs';
import { seed } from './seed.mjs';
import { hasKeptData, startSuite } from './suite.mjs';
import { startSeldomTicker } from './ticker.mjs';

/**
 * `start [--keep]`: the suite with demo content, until Ctrl-C or the end of a part.
 * @throws {PlainError} when a part ends by itself
 */
export async function start(args, cleanups) {
  const began = performance.now();
  const keep = args.includes('--keep');
  const isFirst = !(keep && hasKeptData());
  const suite = await startSuite(undefined, { keep });
  cleanups.push(suite.stop);
  if (isFirst) await seed();
  cleanups.push(startSeldomTicker());
  say('');
  say(`Ready after ${secondsSince(began)}. Open http://localhost:${PORTS.hosting}/`);
  say(keep ? 'Stop with Ctrl-C; the data are kept.' : 'Stop with Ctrl-C.');
  say(`What the parts print is in ${suite.logs}/`);
  throw new PlainError(await suite.broken);
}
