import { del } from '../entities/index.ts';
import type { Rejection } from '../generated/types.ts';
import { ok } from '../result/index.ts';
import type { Mutation } from './mutation.ts';

/** Lets a refused write go; also after it was corrected and sent again. Gone already is fine. */
export const discardRejection: Mutation<'discardRejection', Rejection | undefined> = {
  name: 'discardRejection',
  load: (reader, args) => reader.get('rejection', args.rejectionId),
  decide: (rejection) =>
    ok({ changes: rejection ? [del('rejection', rejection.id)] : [], events: [] }),
};
