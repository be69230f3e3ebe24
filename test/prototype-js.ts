/** Emulates Prototype.js 1.6, which shops and intranets still load: it adds methods to built-in prototypes. */

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const toJSON = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toJSON).join(', ')}]`;
  if (typeof value === 'string') return quote(value);
  if (value && typeof value === 'object')
    return `{${Object.keys(value)
      .map((key) => `${quote(key)}: ${toJSON((value as Record<string, unknown>)[key])}`)
      .join(', ')}}`;
  return String(value);
};

/** Prototype's methods that differ from those of the browser. They are enumerable, as there. */
const methods: [object, Record<string, (this: never, ...values: never[]) => unknown>][] = [
  [
    Array.prototype,
    {
      toJSON(this: unknown[]) {
        return toJSON(this);
      },
      entries(this: unknown[]) {
        return [...this];
      },
      clear(this: unknown[]) {
        this.length = 0;
        return this;
      },
    },
  ],
  [
    String.prototype,
    {
      toJSON(this: string) {
        return quote(String(this));
      },
    },
  ],
  [
    Number.prototype,
    {
      toJSON(this: number) {
        return String(this);
      },
    },
  ],
];

/** Loads it for the duration of a call. */
export const withPrototype = <T>(run: () => T): T => {
  const restore = methods.flatMap(([target, added]) =>
    Object.entries(added).map(([name, value]) => {
      const before = Object.getOwnPropertyDescriptor(target, name);
      Object.defineProperty(target, name, { value, configurable: true, enumerable: true });
      return () =>
        before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name);
    }),
  );
  try {
    return run();
  } finally {
    for (const undo of restore) undo();
  }
};
