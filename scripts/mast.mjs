// No static import and no newer syntax here: an old Node must get as far as the message.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`mast: expected Node 20.20 or newer, found ${process.versions.node}.`);
  console.error('Install a current one from https://nodejs.org and run the command again.');
  process.exit(1);
}

const { main } = await import('./lib/main.mjs');
await main(process.argv.slice(2));
