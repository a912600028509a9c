import net from 'node:net';

/**
 * A proxy in front of the server that can cut an answer off: once armed, the first byte of the
 * answer to the next request whose head matches ends the connection before the browser sees it,
 * and calls `onCut`. The server has committed by then; the browser can not know.
 */
export class CuttingProxy {
  #armed: { readonly match: RegExp; readonly onCut: () => Promise<void> } | undefined;
  #server: net.Server;
  readonly #open = new Set<net.Socket>();

  private constructor(
    readonly port: number,
    target: () => number,
  ) {
    this.#server = net.createServer((browser) => this.#connect(browser, target()));
  }

  static start(port: number, target: () => number): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(port, target);
    return new Promise((resolve) => proxy.#server.listen(port, '127.0.0.1', () => resolve(proxy)));
  }

  /** @returns a promise that resolves once an answer was cut */
  cutNext(match: RegExp, meanwhile: () => Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      this.#armed = { match, onCut: async () => meanwhile().then(resolve) };
    });
  }

  #connect(browser: net.Socket, port: number): void {
    const server = net.connect(port, '127.0.0.1');
    this.#open.add(browser);
    let isMarked = false;
    browser.on('data', (chunk) => {
      if (this.#armed?.match.test(chunk.toString('latin1'))) isMarked = true;
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (isMarked && this.#armed) {
        const { onCut } = this.#armed;
        this.#armed = undefined;
        browser.destroy();
        server.destroy();
        void onCut();
        return;
      }
      browser.write(chunk);
    });
    browser.on('close', () => {
      this.#open.delete(browser);
      server.destroy();
    });
    server.on('close', () => browser.destroy());
    browser.on('error', () => server.destroy());
    server.on('error', () => browser.destroy());
  }

  close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
