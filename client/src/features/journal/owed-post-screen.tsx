import { Redirect } from 'wouter';
import { useDataState, useRows } from '../../data/index.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { owedPosts } from '../today/owed.ts';

/** From the icon of the app: straight to the trade that was closed last without a word. */
export default function OwedPostScreen() {
  const closed = useRows('trade', { status: 'closed' });
  const posts = useRows('journal_entry', { kind: 'post' });
  const [person] = useRows('person');
  const { state } = useDataState();
  const [owed] = person === undefined ? [] : owedPosts(closed, posts, person.createdAt);
  if (owed !== undefined) return <Redirect to={`/trades/${owed.id}`} replace />;
  if (state !== 'live') return null;
  return (
    <EmptyState action={<LinkButton href="/entries/new">Write a note</LinkButton>}>
      Every closed trade has its words.
    </EmptyState>
  );
}
