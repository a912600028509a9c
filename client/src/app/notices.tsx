import { lazy, Suspense } from 'react';
import { isTight, useLoss, useSpace } from '../data/index.ts';
import { useUpdate } from '../pwa/register.ts';
import { ScreenBoundary } from './screen-boundary.tsx';

const load = () => import('./notice-list.tsx');
const NoticeList = lazy(load);

/** A page of an older version may not find it any more when it is needed. */
export const warmNotices = (): void => void load().catch(() => {});

/** What the device itself has to tell, above any screen; mostly nothing. */
export function Notices() {
  const { update, apply } = useUpdate();
  const loss = useLoss();
  const space = useSpace();
  const tight = space !== null && isTight(space) ? space : null;
  if (update === 'none' && loss === null && tight === null) return null;
  return (
    <ScreenBoundary>
      <Suspense fallback={null}>
        <NoticeList update={update} apply={apply} loss={loss} tight={tight} />
      </Suspense>
    </ScreenBoundary>
  );
}
