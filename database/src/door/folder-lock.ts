import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Two processes on one embedded database lose data without a word, so a second one is refused. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = `${path.resolve(folder)}.lock`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 0) throw error;
      const owner = Number(await readFile(file, 'utf8'));
      if (isAlive(owner)) {
        throw new Error(
          `expected the data folder to be free, found it in use by process ${owner} (\`${file}\`)`,
        );
      }
      await rm(file, { force: true });
    }
  }
}

/** Our own number in a lock is a stale one: in a container every start has the same pid. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
