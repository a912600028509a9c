import { del, put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import { nameKey } from '../gate/words.ts';
import type { Setup } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

/** Writes a setup of one's own, or changes it; plans know it by its name, so each name is there once. */
export const saveSetup: Mutation<'saveSetup', readonly Setup[]> = {
  name: 'saveSetup',

  load: (reader, { persona }) => reader.list('setup', { where: { persona } }),

  decide(setups, { meta: _meta, setupId, ...setup }, context) {
    const namesake = setups.find(
      ({ id, name }) => id !== setupId && nameKey(name) === nameKey(setup.name),
    );
    if (namesake !== undefined) {
      const message = `expected a name that no other setup has, found \`${setup.name}\``;
      return err(refusal('setup_exists', message, 'name'));
    }
    const existing = setups.find(({ id }) => id === setupId);
    const createdAt = existing?.createdAt ?? formatInstant(context.eventTime);
    return ok({ changes: [put('setup', { ...setup, id: setupId, createdAt })], events: [] });
  },
};

/** Takes a setup away; plans that named it keep its name. Gone already is fine. */
export const deleteSetup: Mutation<'deleteSetup', Setup | undefined> = {
  name: 'deleteSetup',
  load: (reader, args) => reader.get('setup', args.setupId),
  decide: (setup) => ok({ changes: setup ? [del('setup', setup.id)] : [], events: [] }),
};
