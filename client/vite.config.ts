import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { licences } from './licences.ts';

/** The paper of both themes, as the colour tokens have it. */
const PAPER = '#fbfaf8';

const chunks = [
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'replicache', test: /node_modules[\\/](?:replicache|@rocicorp|@badrap)[\\/]/ },
  { name: 'dexie', test: /node_modules[\\/]dexie[\\/]/ },
  // Small files cost a phone a way to the server each, and are compressed worse than one large one.
  { name: 'index', tags: ['$initial' as const] },
  // What is behind the + comes right after the first screen, and other screens use parts of it.
  { name: 'parts', test: /[\\/]client[\\/]src[\\/]ui[\\/]/ },
  { name: 'plan', test: /[\\/]features[\\/]intent[\\/](?!plan-verdict|foreign-line)/ },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    licences(),
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      injectRegister: false,
      srcDir: 'src/pwa',
      filename: 'service-worker.ts',
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,txt,webmanifest}'],
        rollupFormat: 'iife',
      },
      manifest: {
        id: '/',
        name: 'Mast',
        short_name: 'Mast',
        description:
          'A trading journal that decides each plan by your own rules, before the trade.',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        share_target: {
          action: '/share',
          method: 'POST',
          enctype: 'multipart/form-data',
          params: { files: [{ name: 'pictures', accept: ['image/*'] }] },
        },
        shortcuts: [
          { name: 'New plan', url: '/intents/new' },
          { name: 'Write a post entry', url: '/entries/owed' },
        ],
        background_color: PAPER,
        theme_color: PAPER,
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: '/icons/icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
    }),
  ],
  build: {
    target: 'es2023',
    // The content policy allows no `data:` and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The core and the parts of a screen are pure: one that the first screen does not use waits for its own.
      treeshake: {
        moduleSideEffects: [
          {
            test: /[\\/](?:shared[\\/]src|client[\\/]src[\\/]ui)[\\/].*\.tsx?$/,
            sideEffects: false,
          },
        ],
      },
      output: { codeSplitting: { groups: chunks } },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4600' } },
});
