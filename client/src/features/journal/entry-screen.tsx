import { Split } from '../../ui/index.ts';
import { EntryPage } from './entry-page.tsx';
import { River } from './river.tsx';

/** One entry; on the laptop beside the journal. */
export default function EntryScreen({ id = '' }: { id?: string | undefined }) {
  return <Split list={<River openId={id} />} detail={<EntryPage key={id} id={id} />} />;
}
