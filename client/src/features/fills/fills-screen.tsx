import { useRow } from '../../data/index.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { DeletedFills } from './deleted-fills.tsx';
import { FillPage } from './fill-page.tsx';

/** One recorded fill, or all that were deleted. */
export default function FillsScreen({ id }: { id?: string | undefined }) {
  const fill = useRow('fill', id);
  if (id === undefined) return <DeletedFills />;
  if (fill === undefined) {
    return (
      <EmptyState action={<LinkButton href="/trades">The journal</LinkButton>}>
        This fill is not on this device. If another one recorded it, it comes with the next sync.
      </EmptyState>
    );
  }
  return <FillPage key={fill.id} fill={fill} />;
}
