/** One row of a TopstepX/ProjectX order export. */
interface Order {
  readonly side: 'Bid' | 'Ask';
  readonly price: string;
  readonly at: Date;
  readonly size?: number;
}

const HEADER =
  'Id,AccountName,ContractName,Status,Type,Size,Side,CreatedAt,TradeDay,FilledAt,CancelledAt,TriggeredAt,StopPrice,LimitPrice,ExecutePrice,TriggeredPrice,PositionDisposition,CreationDisposition,RejectionReason,ExchangeOrderId,PlatformOrderId';

const two = (n: number): string => String(n).padStart(2, '0');

/** The export's own form: month first, with the offset spelt out. */
const stamp = (at: Date): string =>
  `${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())}/${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +00:00`;

const row = (order: Order, index: number): string =>
  [
    index + 1,
    'SIM-1',
    'MESM6',
    'Filled',
    'Market',
    order.size ?? 1,
    order.side,
    stamp(order.at),
    stamp(order.at),
    stamp(order.at),
    '',
    '',
    '',
    '',
    order.price,
    '',
    index % 2 === 0 ? 'Opening' : 'Closing',
    'Trader',
    '',
    `EX-${index}`,
    `P-${index}`,
  ].join(',');

export const brokerFile = (orders: readonly Order[]): Buffer =>
  Buffer.from(`${[HEADER, ...orders.map(row)].join('\n')}\n`);

/** Two losing round trips, the last of them closed so many minutes ago. */
export function twoLosses(minutesAgo: number): Buffer {
  const at = (minutes: number) => new Date(Date.now() - (minutesAgo + minutes) * 60_000);
  return brokerFile([
    { side: 'Bid', price: '7300', at: at(8) },
    { side: 'Ask', price: '7290', at: at(6) },
    { side: 'Bid', price: '7300', at: at(4) },
    { side: 'Ask', price: '7288', at: at(0) },
  ]);
}
