import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

export interface RawHost {
  readonly url: string;
  close(): Promise<void>;
}

/** The least that carries a row from one page to another: one insert, a hint, one select. */
export async function rawHost(databaseUrl: string, script: string): Promise<RawHost> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  // Connections that the server ends when it is stopped.
  pool.on('error', () => undefined);
  await pool.query('create table raw_rows (version bigserial primary key, row jsonb not null)');
  const listeners = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    if (pathname === '/push') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      await pool.query('insert into raw_rows (row) values ($1::jsonb)', [
        String(Buffer.concat(chunks)),
      ]);
      for (const listener of listeners) listener.write('data: {}\n\n');
      response.end('{}');
    } else if (pathname === '/pull') {
      const { rows } = await pool.query('select version, row from raw_rows where version > $1', [
        searchParams.get('after'),
      ]);
      const version = Number(rows.at(-1)?.version ?? searchParams.get('after'));
      response.end(JSON.stringify({ version, rows: rows.map(({ row }) => row) }));
    } else if (pathname === '/poke') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else if (pathname === '/raw.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(script);
    } else {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><main></main><script type="module" src="/raw.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}
