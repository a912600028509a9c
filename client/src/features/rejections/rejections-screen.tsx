import { useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, List, ListRow, Split } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { mutationWords } from './mutation-words.ts';
import { refusalText } from './refusal-words.ts';
import { RejectionDetail } from './rejection-detail.tsx';

/** What the server refused, kept so that nothing written is lost. */
export default function RejectionsScreen({ id }: { id?: string | undefined }) {
  return (
    <Split
      list={<Rejections openId={id} />}
      detail={id === undefined ? undefined : <RejectionDetail key={id} id={id} />}
    />
  );
}

function Rejections({ openId }: { openId: string | undefined }) {
  const rejections = useRows('rejection');
  const { when } = useTimes();
  if (rejections.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/">Go to Today</LinkButton>}>
        Nothing was refused. What the server cannot take would wait here to be corrected.
      </EmptyState>
    );
  }
  const newest = [...rejections].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <List label="Refused writes">
      {newest.map((rejection) => (
        <ListRow
          key={rejection.id}
          href={`/rejections/${rejection.id}`}
          current={rejection.id === openId}
          title={mutationWords(rejection.mutation).name}
          detail={refusalText(rejection)}
          trailingDetail={when(rejection.createdAt)}
        />
      ))}
    </List>
  );
}
