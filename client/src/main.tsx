import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import App from './app/app.tsx';
import { currentStore } from './data/current.ts';
import { registerServiceWorker } from './pwa/register.ts';

/** Longer than stored rows ever take to be read; without them the screen is painted empty. */
const PATIENCE_MS = 150;

const root = document.getElementById('root');
if (root !== null) {
  await Promise.race([
    currentStore.get()?.firstRows,
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  createRoot(root).render(<App />);
  requestAnimationFrame(() => setTimeout(afterFirstPaint, 0));
}

function afterFirstPaint(): void {
  void registerServiceWorker();
  // Without the chunk the history begins when it is looked at.
  import('./data/history/start-when-idle.ts').then((m) => m.startWhenIdle()).catch(() => {});
}
