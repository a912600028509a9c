import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify';
import type { Devices } from '../devices/devices.ts';

export interface DeviceRouteDeps {
  readonly devices: Devices;
  readonly requireSignIn: preHandlerAsyncHookHandler;
}

/** When each device of the person was last here, to the moment; the devices themselves are synced. */
export function deviceRoutes(
  app: FastifyInstance,
  { devices, requireSignIn }: DeviceRouteDeps,
): void {
  app.get('/api/devices', { preHandler: requireSignIn }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { userId } = request.signedIn as { userId: string };
    return { devices: await devices.visits(userId) };
  });
}
