import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Device } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation, MutationArgs, MutationContext } from './mutation.ts';

type DeviceMutation = 'renameDevice' | 'revokeDevice' | 'readmitDevice';

/** Changes a device that is on record; what is so already takes no change. */
const onDevice = <N extends DeviceMutation>(
  name: N,
  change: (device: Device, args: MutationArgs[N], context: MutationContext) => Device,
): Mutation<N, Device | undefined> => ({
  name,
  load: (reader, args) => reader.get('device', args.deviceId),
  decide(device, args, context) {
    if (!device) {
      return err(
        refusal(
          'unknown_device',
          `expected one of my devices, found \`${args.deviceId}\``,
          'deviceId',
        ),
      );
    }
    const changed = change(device, args, context);
    return ok({ changes: changed === device ? [] : [put('device', changed)], events: [] });
  },
});

export const renameDevice = onDevice('renameDevice', (device, { label }) => ({ ...device, label }));

/** A second revocation leaves the first one's time. */
export const revokeDevice = onDevice('revokeDevice', (device, _args, { now }) =>
  device.revokedAt === null ? { ...device, revokedAt: formatInstant(now) } : device,
);

export const readmitDevice = onDevice('readmitDevice', (device) =>
  device.revokedAt === null ? device : { ...device, revokedAt: null },
);
