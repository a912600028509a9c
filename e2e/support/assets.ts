import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export const KB = 1024;

const ASSET = /assets\/[\w.-]+\.js/g;
const IMPORTED = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Scripts of the client that a text names. */
export const assetsIn = (text: string): string[] => [...text.matchAll(ASSET)].map(([path]) => path);

/** By their whole addresses. */
const bodies = new Map<string, Promise<Buffer>>();

function bodyOf(page: Page, url: string, path: string): Promise<Buffer> {
  const address = `${url}/${path}`;
  const body = bodies.get(address) ?? page.request.get(address).then((answer) => answer.body());
  bodies.set(address, body);
  return body;
}

/** Bytes of so many scripts, each compressed alone. */
export async function sizeOf(page: Page, url: string, paths: Iterable<string>): Promise<number> {
  let size = 0;
  for (const path of new Set(paths)) size += gzipSync(await bodyOf(page, url, path)).length;
  return size;
}

/** A script and all that it imports before it runs. */
export async function withImports(page: Page, url: string, path: string): Promise<Set<string>> {
  const found = new Set([path]);
  // A set is walked over what is added meanwhile, too.
  for (const one of found) {
    const text = (await bodyOf(page, url, one)).toString();
    for (const [, name] of text.matchAll(IMPORTED)) found.add(`assets/${name}`);
  }
  return found;
}
