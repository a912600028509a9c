import type { ComponentType } from 'react';
import { TodayScreen } from '../features/today/today-screen.tsx';
import { later } from './later.ts';
import { NotFound } from './not-found.tsx';

/** What a screen is given: the id in its path, where there is one. */
export interface ScreenProps {
  id?: string | undefined;
}

export interface ScreenRoute {
  path: string;
  /** Stands in the top line and in the browser's title. */
  name: string;
  /** With an id in the path: the name of the one thing, and where its list is. */
  one?: { name: string; back: string };
  back?: string;
  Screen: ComponentType<ScreenProps> & { load?: () => Promise<void> };
}

/** In order; the first that fits. The first screen is in the entry, each other one a chunk. */
export const SCREENS: readonly ScreenRoute[] = [
  { path: '/', name: 'Today', Screen: TodayScreen },
  {
    path: '/trades/:id?',
    name: 'Journal',
    one: { name: 'Trade', back: '/trades' },
    Screen: later(() => import('../features/trades/trades-screen.tsx')),
  },
  {
    path: '/scores/:id',
    name: 'Adherence',
    one: { name: 'How this score came about', back: '/trades' },
    Screen: later(() => import('../features/score/score-screen.tsx')),
  },
  {
    path: '/day-off',
    name: 'The rest of my day',
    back: '/',
    Screen: later(() => import('../features/day-off/day-off-screen.tsx')),
  },
  {
    path: '/cooldowns/:id?',
    name: 'Cooldowns',
    one: { name: 'Cooldown', back: '/cooldowns' },
    back: '/more',
    Screen: later(() => import('../features/cooldowns/cooldowns-screen.tsx')),
  },
  {
    path: '/intents/:id?',
    name: 'Plans',
    one: { name: 'Plan', back: '/intents' },
    back: '/more',
    Screen: later(() => import('../features/intents/intents-screen.tsx')),
  },
  {
    path: '/intents/:id/override',
    name: 'Override',
    one: { name: 'Override', back: '/intents' },
    Screen: later(() => import('../features/overrides/ask-screen.tsx')),
  },
  {
    path: '/overrides/:id?',
    name: 'Overrides',
    one: { name: 'Override', back: '/overrides' },
    back: '/more',
    Screen: later(() => import('../features/overrides/overrides-screen.tsx')),
  },
  {
    path: '/fills/new',
    name: 'Record a fill',
    back: '/',
    Screen: later(() => import('../features/fills/fill-screen.tsx')),
  },
  {
    path: '/fills/in',
    name: 'I am already in',
    back: '/',
    Screen: later(() => import('../features/fills/already-in-screen.tsx')),
  },
  {
    path: '/fills/:id?',
    name: 'Deleted fills',
    one: { name: 'Fill', back: '/trades' },
    back: '/trades',
    Screen: later(() => import('../features/fills/fills-screen.tsx')),
  },
  {
    path: '/stops/:id',
    name: 'My stop',
    one: { name: 'My stop', back: '/' },
    Screen: later(() => import('../features/stops/stop-screen.tsx')),
  },
  {
    path: '/import',
    name: 'Import',
    back: '/more',
    Screen: later(() => import('../features/import/import-screen.tsx')),
  },
  {
    path: '/calendar/:id?',
    name: 'Calendar',
    one: { name: 'Event', back: '/calendar' },
    back: '/more',
    Screen: later(() => import('../features/calendar/calendar-screen.tsx')),
  },
  {
    path: '/accounts/:id',
    name: 'Account',
    one: { name: 'Account', back: '/more' },
    Screen: later(() => import('../features/settings/account-screen.tsx')),
  },
  {
    path: '/accounts/:id/declare',
    name: 'Declare',
    one: { name: 'Declare', back: '/' },
    Screen: later(() => import('../features/tasks/declare-screen.tsx')),
  },
  {
    path: '/accounts/:id/cash',
    name: 'In and out',
    one: { name: 'In and out', back: '/more' },
    Screen: later(() => import('../features/cash/cash-screen.tsx')),
  },
  {
    path: '/accounts/:id/positions',
    name: 'Positions',
    one: { name: 'Positions', back: '/' },
    Screen: later(() => import('../features/tasks/positions-screen.tsx')),
  },
  {
    path: '/entries/new',
    name: 'Write',
    back: '/trades',
    Screen: later(() => import('../features/journal/compose-screen.tsx')),
  },
  {
    path: '/entries/owed',
    name: 'Write',
    back: '/trades',
    Screen: later(() => import('../features/journal/owed-post-screen.tsx')),
  },
  {
    path: '/entries/:id',
    name: 'Entry',
    one: { name: 'Entry', back: '/trades' },
    Screen: later(() => import('../features/journal/entry-screen.tsx')),
  },
  {
    path: '/notes/:id',
    name: 'Note',
    one: { name: 'Note', back: '/' },
    Screen: later(() => import('../features/tasks/note-screen.tsx')),
  },
  {
    path: '/tasks/:id',
    name: 'Task',
    one: { name: 'What I owe', back: '/' },
    Screen: later(() => import('../features/tasks/task-screen.tsx')),
  },
  {
    path: '/digest/:id?',
    name: 'Digest',
    one: { name: 'Digest', back: '/digest' },
    Screen: later(() => import('../features/digest/digest-screen.tsx')),
  },
  {
    path: '/rules/try',
    name: 'Try it',
    back: '/rules',
    Screen: later(() => import('../features/trial/trial-screen.tsx')),
  },
  {
    path: '/rules/:id?',
    name: 'Rules',
    one: { name: 'My rules', back: '/rules' },
    Screen: later(() => import('../features/rules/rules-screen.tsx')),
  },
  {
    path: '/history',
    name: 'History',
    back: '/more',
    Screen: later(() => import('../features/history/history-screen.tsx')),
  },
  {
    path: '/rejections/:id?',
    name: 'Refused',
    one: { name: 'Refused', back: '/rejections' },
    back: '/more',
    Screen: later(() => import('../features/rejections/rejections-screen.tsx')),
  },
  {
    path: '/more',
    name: 'More',
    Screen: later(() => import('../features/settings/more-screen.tsx')),
  },
  {
    path: '/more/sync',
    name: 'Sync',
    back: '/more',
    Screen: later(() => import('../features/settings/sync-screen.tsx')),
  },
  {
    path: '/more/devices/:id?',
    name: 'Devices',
    one: { name: 'Device', back: '/more/devices' },
    back: '/more',
    Screen: later(() => import('../features/settings/devices-screen.tsx')),
  },
  {
    path: '/more/templates/:id?',
    name: 'Templates',
    one: { name: 'Template', back: '/more/templates' },
    back: '/more',
    Screen: later(() => import('../features/templates/templates-screen.tsx')),
  },
  {
    path: '/more/diagnostics',
    name: 'Diagnostics',
    back: '/more/sync',
    Screen: later(() => import('../features/settings/diagnostics-screen.tsx')),
  },
  {
    path: '/more/setups/:id?',
    name: 'Setups',
    one: { name: 'Setup', back: '/more/setups' },
    back: '/more',
    Screen: later(() => import('../features/setups/setups-screen.tsx')),
  },
  {
    path: '/more/instruments/:id?',
    name: 'Instruments',
    one: { name: 'Instrument', back: '/more/instruments' },
    back: '/more',
    Screen: later(() => import('../features/instruments/instruments-screen.tsx')),
  },
  {
    path: '/more/about',
    name: 'About',
    back: '/more',
    Screen: later(() => import('../features/settings/about-screen.tsx')),
  },
  {
    path: '/more/export',
    name: 'Export',
    back: '/more',
    Screen: later(() => import('../features/settings/export-screen.tsx')),
  },
  {
    path: '/more/sign-out',
    name: 'Sign out',
    back: '/more',
    Screen: later(() => import('../features/settings/sign-out-screen.tsx')),
  },
];

export const NOT_FOUND: ScreenRoute = { path: '*', name: 'Not found', Screen: NotFound };

/** Loads the code of the screen at a path, so that its first paint has it. */
export async function loadScreen(path: string): Promise<void> {
  const route = SCREENS.find((one) => matchesPath(one.path, path));
  await route?.Screen.load?.();
}

/** As the router has it: an id may follow, nothing else. */
const matchesPath = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace('/:id?', '(?:/[^/]+)?').replace(':id', '[^/]+')}/?$`).test(path);
