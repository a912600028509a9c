import type { Instant } from '@mast/shared/time';
import type { Persona } from '@mast/shared/types';
import type { MapRows } from '../../rows/map-rows.ts';
import { demoId } from '../demo-id.ts';
import { addAftermath } from './aftermath.ts';
import { CHARACTERS } from './characters.ts';
import { tellSaver } from './saver-story.ts';
import { tellTrader } from './trader-story.ts';

/** The rows of a persona's story that ends now; the same for the same moment. */
export async function tellStory(persona: Persona, endsAt: Instant): Promise<MapRows> {
  const userId = demoId(persona);
  const { rows } =
    persona === 'indexdca'
      ? await tellSaver(userId, endsAt)
      : await tellTrader(CHARACTERS[persona], userId, endsAt);
  await addAftermath(rows, endsAt);
  return rows;
}
