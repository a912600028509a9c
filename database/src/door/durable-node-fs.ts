import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface NodeFsModule {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}

/**
 * The embedded database runs with fsync off, and its file system has none to offer. This gives it
 * Node's, so that a commit is on disk when it is acknowledged. It leans on an internal of the pinned
 * version; `durable-node-fs.test.ts` fails where that moves.
 */
export class DurableNodeFs extends NodeFS {
  /** The default parameters without `-F`, which is what turns fsync off. */
  static readonly startParams: string[] = [
    ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
    '-c',
    'wal_sync_method=fsync',
  ];

  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const giveFsync = (module: unknown) => {
      (module as NodeFsModule).NODEFS.stream_ops.fsync = (stream) => {
        fsyncSync(stream.nfd);
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...asList(emscriptenOpts.preRun), giveFsync] },
    } as Awaited<ReturnType<NodeFS['init']>>;
  }
}

const asList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
