import type { Persona } from '@mast/shared/types';
import { clock, memory } from '../current.ts';
import { demoId } from './demo-id.ts';
import { beginDemo, openDemoDb } from './demo-store.ts';
import { tellStory } from './story/index.ts';

/** Tells a persona's story on this device and opens it, apart from everybody's rows. */
export async function startDemo(persona: Persona): Promise<void> {
  const userId = demoId(persona);
  const now = clock.now();
  const db = await openDemoDb(userId);
  await beginDemo(db, await tellStory(persona, now), String(now));
  db.close();
  memory.remember(userId, 'demo');
}
