/** What the tabs of one person tell each other; only hints, each tab looks for itself. */
export type TabHint = 'poke' | 'pushed' | 'journal' | 'resumed';

export class TabChannel {
  readonly #channel: BroadcastChannel;

  constructor(userId: string, onHint: (hint: TabHint) => void) {
    this.#channel = new BroadcastChannel(`mast-${userId}-tabs`);
    this.#channel.onmessage = ({ data }: MessageEvent<TabHint>) => onHint(data);
  }

  tell(hint: TabHint): void {
    this.#channel.postMessage(hint);
  }

  close(): void {
    this.#channel.close();
  }
}
