import type { EntityReader } from '@mast/shared/entities';
import type { Refusal } from '@mast/shared/errors';
import {
  MUTATIONS,
  type MutationArgs,
  type MutationName,
  runMutation,
} from '@mast/shared/mutations';
import { deviceContext } from './device-context.ts';

/** What a mutation says to its arguments with these rows, where it refuses them. */
export async function rehearse<N extends MutationName>(
  reader: EntityReader,
  name: N,
  args: MutationArgs[N],
  { userId, at }: { readonly userId: string; readonly at: number },
): Promise<Refusal | undefined> {
  const result = await runMutation(MUTATIONS[name], reader, args, deviceContext(userId, at));
  return result.ok ? undefined : result.error;
}
