import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import App from './app/app.tsx';
import { DemoNotice } from './app/demo-notice-part.ts';
import { loadScreen } from './app/screens.ts';
import { currentStore, notePainted } from './data/current.ts';
import { isDemoId } from './data/demo/demo-id.ts';
import { afterPaint } from './data/index.ts';
import './pwa/install.ts';
import { registerServiceWorker } from './pwa/register.ts';

/** Longer than a screen's code ever takes to be read from the disk; without it the frame is painted alone. */
const PATIENCE_MS = 400;

/** Where its code cannot be had, the screen itself tells of it. */
const screenHere = () => loadScreen(location.pathname).catch(() => {});

const noticeHere = () => (isDemoId(currentStore.get()?.userId ?? '') ? DemoNotice.load() : null);

const root = document.getElementById('root');
// Not awaited here: a screen's chunk imports from this one, and would wait for it to its end.
if (root !== null) void paintFirst(root);

async function paintFirst(root: HTMLElement): Promise<void> {
  await Promise.race([
    Promise.all([screenHere(), noticeHere()]),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  createRoot(root).render(<App />);
  await afterPaint();
  notePainted();
  afterFirstPaint();
}

function afterFirstPaint(): void {
  void registerServiceWorker();
  // Without the chunk history and pictures begin when they are looked at.
  import('./data/start-when-idle.ts').then((m) => m.startWhenIdle()).catch(() => {});
}
