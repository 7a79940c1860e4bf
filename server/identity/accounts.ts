import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { userId } from '@samenspraak/shared/domain/ids.ts';
import type { IdentityStore, User } from '../ports/identity-store.ts';
import type { Ids } from '../ports/ids.ts';
import { hashPassword, passwordFits } from './passwords.ts';
import { createSeal, type Seal, sameSeal } from './seal.ts';

interface Dependencies {
  readonly store: IdentityStore;
  readonly ids: Ids;
  /** The token that the environment gives for the first user; null: one is made. */
  readonly setupToken: string | null;
}

/** Local accounts of those who plan conferences. The first is made with a one-time link that the start prints. */
export class Accounts {
  readonly #deps: Dependencies;
  readonly #seal: Seal;
  #setup: string | null = null;
  /** The hash of a password that nobody has: an unknown address costs as much work as a known one. */
  readonly #nobody: Promise<string>;

  constructor(deps: Dependencies) {
    this.#deps = deps;
    this.#seal = createSeal(deps.ids.secret());
    this.#nobody = hashPassword(deps.ids.secret());
  }

  /** The token that makes the first user, when there is none yet; null afterwards. Asking again ends the one before. */
  async openSetup(): Promise<string | null> {
    if ((await this.#deps.store.countUsers()) > 0) return null;
    const token = this.#deps.setupToken ?? this.#deps.ids.secret();
    this.#setup = this.#seal(token);
    return token;
  }

  /** Makes the first user, a coordinator. The token works once; a try that fails for another reason leaves it good. */
  async setUp(asked: { token: string; name: string; email: string; password: string }): Promise<User | Refusal> {
    const expected = this.#setup;
    if (expected === null || !sameSeal(expected, this.#seal(asked.token))) return refuse('auth.setupToken');
    this.#setup = null;
    try {
      const { name, email } = asked;
      const id = userId.parse(this.#deps.ids.next());
      const user: User = { id, name, email, passwordHash: await hashPassword(asked.password), coordinator: true };
      return (await this.#deps.store.addUser(user)) ? user : refuse('conflict.exists');
    } catch (fault) {
      this.#setup = expected;
      throw fault;
    }
  }

  /** The user with this e-mail address and password; one refusal for every way in which they don't fit. */
  async signIn(asked: { email: string; password: string }): Promise<User | Refusal> {
    const user = await this.#deps.store.userByEmail(asked.email);
    const fits = await passwordFits(asked.password, user?.passwordHash ?? (await this.#nobody));
    return user !== null && fits ? user : refuse('auth.credentials');
  }
}
