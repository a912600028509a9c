import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useRow } from '../../data/index.ts';
import { useZone } from '../common/use-zone.ts';
import { UNSAID } from './ask-again.ts';
import { formOfIntent } from './plan-form.ts';
import { Planning } from './planning.tsx';

export interface PlanSheetProps {
  onClose: () => void;
  /** Lies on top of the plan too: what runs now matters most where a trade is planned. */
  banner: ReactNode;
}

/** `?parent=` revises a plan, with `&again` as it stands but for how I am; else one is begun. */
export default function PlanSheet({ onClose, banner }: PlanSheetProps) {
  const [search] = useSearchParams();
  const parentId = search.get('parent');
  const parent = useRow('intent', parentId ?? undefined);
  const zone = useZone();
  if (parentId !== null && parent === undefined) return null;
  const before = parent === undefined ? undefined : formOfIntent(parent, zone);
  const form = before && search.has('again') ? { ...before, ...UNSAID } : before;
  return <Planning key={parentId} first={{ parentId, form }} onClose={onClose} banner={banner} />;
}
