/** One thing at a time, in the order of asking. A task that fails does not stop the next. */
export class Lane {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** How many tasks are under way or waiting. */
  get length(): number {
    return this.#waiting;
  }

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    const turn = this.#last.then(task);
    this.#last = turn.then(
      () => this.#done(),
      () => this.#done(),
    );
    return turn;
  }

  #done(): void {
    this.#waiting -= 1;
  }
}
