import { type AskedPart, askedParts, loadTradeFile } from '@mast/shared/conduct';
import { requireStore } from '../current.ts';

/** What a post entry asks of a trade by what is known of it on this device; works offline. */
export async function askedPartsOf(tradeId: string): Promise<AskedPart[]> {
  const store = requireStore();
  await store.open();
  const file = await loadTradeFile(store.rows.reader, tradeId);
  return file === undefined ? [] : askedParts(file);
}
