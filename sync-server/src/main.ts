import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Door, migrate, openPglite, openPostgres, renewEpochs } from '@mast/database';
import { uuidv7 } from 'uuidv7';
import { type Config, ConfigError, readConfig } from './config.ts';
import { startServer } from './server.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const openDoor = (config: Config): Promise<Door> | Door =>
  config.databaseUrl === undefined
    ? openPglite(path.join(config.dataFolder, 'pglite'))
    : openPostgres(config.databaseUrl);

/** What went wrong at the start, as a sentence with the fix where there is one. */
function explain(error: unknown, port: number | undefined): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `expected port ${port} to be free, found it taken; stop what listens there or set MAST_PORT to another port`;
  }
  if (code === 'EACCES')
    return `expected to be allowed to use port ${port} or the data folder: ${message}`;
  return message;
}

/** Said by the operator, of a database that was brought back from a backup. */
async function restored(door: Door): Promise<void> {
  await migrate(door);
  const people = await renewEpochs(door, uuidv7);
  await door.close();
  const whose = people === 1 ? 'one person' : `${people} people`;
  console.log(`Restored: the devices of ${whose} begin anew, and give back what they hold.`);
}

async function main(command: string | undefined): Promise<void> {
  let config: Config | undefined;
  let door: Door | undefined;
  try {
    config = readConfig(process.env, root);
    door = await openDoor(config);
    if (command === 'restored') return await restored(door);
    const server = await startServer({ config, door, logLevel: process.env.MAST_LOG ?? 'warn' });
    console.log(`Mast is running at ${server.url}`);
    let isEnding = false;
    const end = async () => {
      if (isEnding) return;
      isEnding = true;
      await server.close();
      process.exit(0);
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  } catch (error) {
    await door?.close();
    console.error(`mast: ${explain(error, config?.port)}`);
    if (!(error instanceof ConfigError) && process.env.MAST_LOG === 'debug') console.error(error);
    process.exit(1);
  }
}

await main(process.argv[2]);
