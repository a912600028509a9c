import type { EntityReader } from '../entities/index.ts';

/** Whether results are counted in an instrument. */
export const isTraded = async (reader: EntityReader, instrumentId: string): Promise<boolean> =>
  (await reader.list('trade', { where: { instrumentId } })).length > 0;

/** Whether anything that a person sees names an instrument. */
export async function isNamed(reader: EntityReader, instrumentId: string): Promise<boolean> {
  const where = { instrumentId };
  if (await isTraded(reader, instrumentId)) return true;
  if ((await reader.list('intent', { where })).length > 0) return true;
  if ((await reader.list('calendar_event', { where })).length > 0) return true;
  const declared = await reader.list('account_snapshot');
  return declared.some(({ holdings }) =>
    holdings?.some((holding) => holding.instrumentId === instrumentId),
  );
}
