import type { SyncStore } from '@mast/database';

const PEOPLE_AT_ONCE = 200;

/** Does something for every person with a space, one after the other, page by page. */
export async function everyPerson(
  store: Pick<SyncStore, 'people'>,
  work: (userId: string) => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  for (let after = ''; ; ) {
    const people = await store.people(after, PEOPLE_AT_ONCE);
    for (const userId of people) {
      if (signal?.aborted) return;
      await work(userId);
    }
    const last = people.at(-1);
    if (last === undefined || people.length < PEOPLE_AT_ONCE) return;
    after = last;
  }
}
