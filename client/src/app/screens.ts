import { type ComponentType, lazy } from 'react';
import { TodayScreen } from '../features/today/today-screen.tsx';
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
  Screen: ComponentType<ScreenProps>;
}

/** In order; the first that fits. The first screen is in the entry, each other one a chunk. */
export const SCREENS: readonly ScreenRoute[] = [
  { path: '/', name: 'Today', Screen: TodayScreen },
  {
    path: '/trades/:id?',
    name: 'Journal',
    one: { name: 'Trade', back: '/trades' },
    Screen: lazy(() => import('../features/trades/trades-screen.tsx')),
  },
  {
    path: '/intents/:id?',
    name: 'Plans',
    one: { name: 'Plan', back: '/intents' },
    back: '/more',
    Screen: lazy(() => import('../features/intents/intents-screen.tsx')),
  },
  {
    path: '/fills/new',
    name: 'Record a fill',
    back: '/',
    Screen: lazy(() => import('../features/fills/fill-screen.tsx')),
  },
  {
    path: '/import',
    name: 'Import',
    back: '/more',
    Screen: lazy(() => import('../features/import/import-screen.tsx')),
  },
  {
    path: '/calendar/:id?',
    name: 'Calendar',
    one: { name: 'Event', back: '/calendar' },
    back: '/more',
    Screen: lazy(() => import('../features/calendar/calendar-screen.tsx')),
  },
  {
    path: '/accounts/:id/declare',
    name: 'Declare',
    one: { name: 'Declare', back: '/' },
    Screen: lazy(() => import('../features/tasks/declare-screen.tsx')),
  },
  {
    path: '/accounts/:id/positions',
    name: 'Positions',
    one: { name: 'Positions', back: '/' },
    Screen: lazy(() => import('../features/tasks/positions-screen.tsx')),
  },
  {
    path: '/notes/:id',
    name: 'Note',
    one: { name: 'Note', back: '/' },
    Screen: lazy(() => import('../features/tasks/note-screen.tsx')),
  },
  {
    path: '/tasks/:id',
    name: 'Task',
    one: { name: 'What I owe', back: '/' },
    Screen: lazy(() => import('../features/tasks/task-screen.tsx')),
  },
  {
    path: '/rules',
    name: 'Rules',
    Screen: lazy(() => import('../features/rules/rules-screen.tsx')),
  },
  {
    path: '/history',
    name: 'History',
    back: '/more',
    Screen: lazy(() => import('../features/history/history-screen.tsx')),
  },
  {
    path: '/rejections/:id?',
    name: 'Refused',
    one: { name: 'Refused', back: '/rejections' },
    back: '/more',
    Screen: lazy(() => import('../features/rejections/rejections-screen.tsx')),
  },
  {
    path: '/more',
    name: 'More',
    Screen: lazy(() => import('../features/settings/more-screen.tsx')),
  },
  {
    path: '/more/sync',
    name: 'Sync',
    back: '/more',
    Screen: lazy(() => import('../features/settings/sync-screen.tsx')),
  },
  {
    path: '/more/diagnostics',
    name: 'Diagnostics',
    back: '/more/sync',
    Screen: lazy(() => import('../features/settings/diagnostics-screen.tsx')),
  },
  {
    path: '/more/sign-out',
    name: 'Sign out',
    back: '/more',
    Screen: lazy(() => import('../features/settings/sign-out-screen.tsx')),
  },
];

export const NOT_FOUND: ScreenRoute = { path: '*', name: 'Not found', Screen: NotFound };
