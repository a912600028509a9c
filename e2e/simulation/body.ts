/** What a request or an answer carries: its text, as it can be cut, and what a reader makes of that. */
export interface Body {
  readonly text: string;
  /** Frozen, since all who read the same text share it. Undefined where the text is no JSON. */
  readonly value: unknown;
}

/** A body that is only a text. */
export const textBody = (text: string): Body =>
  lazyBody(
    () => text,
    () => parsed(text),
  );

/** Makes the text, and what is read in it, when they are asked for. */
export function lazyBody(write: () => string, read: () => unknown): Body {
  let text: string | undefined;
  let value: { readonly of: unknown } | undefined;
  return {
    get text() {
      text ??= write();
      return text;
    },
    get value() {
      value ??= { of: read() };
      return value.of;
    },
  };
}

export function parsed(text: string): unknown {
  try {
    return frozen(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const travelled = new WeakMap<object, unknown>();

/** A value after its way as JSON, made once: what is sent again is the same. */
export function asSent<T extends object>(value: T): T {
  const known = travelled.get(value) ?? frozen(JSON.parse(JSON.stringify(value)));
  travelled.set(value, known);
  return known as T;
}

function frozen(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
