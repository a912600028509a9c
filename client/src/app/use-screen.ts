import { matchRoute, useRouter } from 'wouter';
import { NOT_FOUND, SCREENS, type ScreenRoute } from './screens.ts';

export interface OpenScreen {
  route: ScreenRoute;
  id: string | undefined;
  name: string;
  back: string | undefined;
}

/** The screen of a path. */
export function useScreen(path: string): OpenScreen {
  const { parser } = useRouter();
  for (const route of SCREENS) {
    const [matches, params] = matchRoute(parser, route.path, path);
    if (!matches) continue;
    const id = (params as { id?: string }).id;
    if (id === undefined) return { route, id, name: route.name, back: route.back };
    return { route, id, name: route.one?.name ?? route.name, back: route.one?.back };
  }
  return { route: NOT_FOUND, id: undefined, name: NOT_FOUND.name, back: '/' };
}
