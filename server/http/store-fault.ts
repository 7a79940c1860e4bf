/** The store failed: a full disk, a lost connection, a stop under way. Nothing of what was asked happened. */
export class StoreFault extends Error {
  constructor(cause: unknown) {
    super('the store failed', { cause });
    this.name = 'StoreFault';
  }
}

type Method = (...parameters: unknown[]) => unknown;

async function reported(method: Method, parameters: unknown[]): Promise<unknown> {
  try {
    return await method(...parameters);
  } catch (cause) {
    throw new StoreFault(cause);
  }
}

/**
 * A store whose rejections can be told from other faults, whatever adapter they came from: by its contract a method
 * rejects only when the store itself fails.
 */
export function withStoreFaults<Store extends object>(store: Store): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...parameters: unknown[]) => reported(member.bind(target) as Method, parameters);
    },
  });
}
