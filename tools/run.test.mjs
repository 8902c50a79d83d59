import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedZip } from './run/zip.mjs';

const OFFSET = 731;

/** Runs the runner to its end. @returns its exit code and standard error */
function runner(...args) {
  const env = { ...process.env, FRIENDS_PORT_OFFSET: String(OFFSET) };
  const child = spawn(process.execPath, ['tools/run.mjs', ...args], { env });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, stderr })));
}

describe('run.mjs', () => {
  it.each([
    [['nonsense'], 'usage:'],
    [['test', 'nonsense'], 'There is no test part nonsense'],
    [['bench:nonsense'], 'There is no bench called nonsense'],
    [['suite', '--'], 'usage:'],
  ])('refuses %j', async (args, said) => {
    const { code, stderr } = await runner(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
  });

  describe('when a port is in use', () => {
    const squatter = createServer();
    beforeAll(() => new Promise((resolve) => squatter.listen(8080 + OFFSET, '127.0.0.1', resolve)));
    afterAll(() => new Promise((resolve) => squatter.close(resolve)));

    it('names the port and the part in one line', async () => {
      const { code, stderr } = await runner('start');
      expect(code).toBe(1);
      expect(stderr).toMatch(/^Port 8811 \(Firestore\) is in use: .*\n$/u);
    });
  });
});

describe('storedZip', () => {
  it('carries the text, its length and its checksum', () => {
    const zip = storedZip('name', '123456789');
    expect(zip.readUInt32LE(14)).toBe(0xcbf43926);
    expect(zip.readUInt32LE(18)).toBe(9);
    expect(zip.subarray(30, 43).toString()).toBe('name123456789');
    expect(zip.readUInt32LE(zip.length - 22)).toBe(0x06054b50);
  });
});
