export { type Config, readConfig } from './config.ts';
export { type RunningServer, type ServerOptions, startServer } from './server.ts';
export { handlePull } from './sync/pull.ts';
export { handlePush } from './sync/push.ts';
