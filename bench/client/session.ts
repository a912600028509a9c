import type { Locator, Page } from '@playwright/test';
import { randomFrom } from '../lib/random.ts';
import { bareInteractions } from './bare.ts';
import { slowDevice } from './device.ts';
import { Hand } from './hand.ts';
import type { Host, Trader } from './host.ts';
import {
  beginAnew,
  beginStep,
  type Interaction,
  interactionsOf,
  watchInteractions,
} from './interactions.ts';

const chip = (within: Locator, text: string) => within.getByText(text, { exact: true });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

async function plan(page: Page, hand: Hand, turn: number): Promise<void> {
  await beginStep(page, 'opens a plan');
  await hand.tap(page.getByRole('button', { name: 'New plan' }));
  const sheet = page.getByRole('dialog', { name: 'New plan' });
  await sheet.waitFor();
  await hand.read();
  await beginStep(page, 'chooses');
  // Each choice is another than what stands: without a change no frame is painted, and none ends the wait.
  await hand.tap(chip(sheet, 'MNQ'));
  await hand.tap(chip(sheet, 'MES'));
  await hand.tap(chip(sheet, turn % 2 === 0 ? 'Long' : 'Short'));
  const pad = page.getByRole('group', { name: /^Keypad for / });
  const prices = turn % 2 === 0 ? ['7300', '7290', '7320'] : ['7300', '7310', '7280'];
  for (const [field, digits] of ['Entry', 'Stop', 'Target', 'Size'].entries()) {
    await beginStep(page, `types ${digits}`);
    await hand.tap(sheet.getByLabel(digits, { exact: true }));
    for (const digit of prices[field] ?? '1') {
      await hand.tap(pad.getByRole('button', { name: digit, exact: true }));
    }
  }
  await beginStep(page, 'chooses');
  await hand.tap(sheet.getByText('My stop rests at the broker'));
  await hand.tap(chip(sheet, 'Breakout'));
  await hand.tap(chip(sheet, 'Calm'));
  const event = sheet.getByRole('radiogroup', { name: 'An event of high impact is near' });
  if ((await event.count()) > 0) await hand.tap(chip(event, 'No'));
  await beginStep(page, 'checks');
  await hand.tap(sheet.getByRole('button', { name: 'Check my plan' }));
  const panel = page.getByRole('dialog', { name: 'My plan', exact: true });
  await panel.getByRole('article').waitFor();
  await hand.read();
  await beginStep(page, 'leaves the verdict');
  await hand.tap(panel.getByRole('button', { name: 'Close' }));
  await panel.waitFor({ state: 'hidden' });
}

async function journal(page: Page, hand: Hand): Promise<void> {
  await beginStep(page, 'opens the journal');
  await hand.tap(tab(page, 'Journal'));
  await page
    .getByRole('list', { name: /^Entries of / })
    .first()
    .waitFor();
  await hand.read();
  await beginStep(page, 'searches');
  await hand.tap(page.getByLabel('Search notes, trades and plans'));
  await hand.type('second touch');
  await hand.read();
  await hand.press('Backspace', 12);
  await hand.read();
  await beginStep(page, 'filters');
  await hand.tap(page.getByText('Filter', { exact: true }));
  await hand.pause();
  await page.getByRole('combobox', { name: 'Outcome' }).focus();
  await hand.press('ArrowDown', 3);
  await hand.read();
  await hand.tap(page.getByRole('button', { name: 'Show all again' }));
  await hand.read();
  await hand.tap(page.locator('summary', { hasText: 'Filter' }));
  await beginStep(page, 'opens a trade');
  await hand.tap(page.locator('main a[href^="/trades/"]'));
  await page.getByRole('heading', { name: 'How it went' }).waitFor();
  await hand.read();
  await beginStep(page, 'goes back to the journal');
  await hand.tap(page.getByRole('link', { name: /^Back/ }));
  await page.getByLabel('Search notes, trades and plans').waitFor();
  await hand.read();
}

async function tabs(page: Page, hand: Hand): Promise<void> {
  for (const name of ['Digest', 'Rules', 'Today'] as const) {
    await beginStep(page, `switches to ${name}`);
    await hand.tap(tab(page, name));
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await hand.read();
  }
}

export interface Session {
  readonly interactions: readonly Interaction[];
  /** Of a page that does nothing but answer, on the same device right after. */
  readonly bare: readonly Interaction[];
}

/**
 * Every interaction of a session in so many rounds. The first round, which brings each screen's code for
 * the first time, counts for nothing.
 */
export async function sessionOf(
  host: Host,
  trader: Trader,
  rounds: number,
  isSettled: boolean,
): Promise<Session> {
  const { page, close } = await slowDevice(host, trader, watchInteractions, isSettled);
  const hand = new Hand(page, randomFrom(rounds));
  for (let round = 0; round <= rounds; round += 1) {
    await plan(page, hand, round);
    await journal(page, hand);
    await tabs(page, hand);
    if (round === 0) await beginAnew(page);
  }
  const interactions = await interactionsOf(page);
  const bare = await bareInteractions(page, hand);
  await close();
  return { interactions, bare };
}
