import { useAccounts } from '../features/common/use-accounts.ts';
import { LinkButton } from '../ui/index.ts';

export function RailAccounts() {
  const accounts = useAccounts();
  return (
    <ul>
      {accounts.map((account) => (
        <li key={account.id}>
          {account.label} · {account.currency}
        </li>
      ))}
      <li>
        <LinkButton href="/accounts/new">Add an account</LinkButton>
      </li>
    </ul>
  );
}
