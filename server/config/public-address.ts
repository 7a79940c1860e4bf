/** Where people reach the server. Without `PUBLIC_URL` that is known only once it listens. */
export class PublicAddress {
  #url: string | null;

  constructor(configured: string | null) {
    this.#url = configured;
  }

  /** An origin, without a slash at the end. Throws while it is not known. */
  get url(): string {
    if (this.#url === null) throw new Error('the server does not listen yet');
    return this.#url;
  }

  /** Whether browsers reach it over an encrypted line. */
  get secure(): boolean {
    return this.#url?.startsWith('https:') ?? false;
  }

  /** Fills in where the server turned out to listen; what was configured stands. */
  settle(listening: string): void {
    this.#url ??= listening;
  }
}
