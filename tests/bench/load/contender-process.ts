import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figures, Memory, Reply, Request, RoomOrder, Seat } from '../contenders/contender.ts';

export const CONTENDERS = ['samenspraak', 'reference', 'relay'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** A server under test in a process of its own. */
export class ContenderProcess {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(name: ContenderName): Promise<ContenderProcess> {
    const script = fileURLToPath(new URL(`../contenders/${name}.ts`, import.meta.url));
    const child = fork(script, {
      execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const contender = new ContenderProcess(child);
    await contender.#reply('ready');
    return contender;
  }

  async rooms(order: RoomOrder): Promise<readonly (readonly Seat[])[]> {
    const { rooms } = await this.#ask('rooms', { type: 'rooms', order });
    return rooms;
  }

  figures(): Promise<Figures> {
    return this.#ask('figures', { type: 'figures' });
  }

  memory(): Promise<Memory> {
    return this.#ask('memory', { type: 'memory' });
  }

  /** The child ends when nobody listens to it any more. */
  stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()));
    this.#child.disconnect();
    return ended;
  }

  #ask<Type extends Reply['type']>(type: Type, request: Request): Promise<Extract<Reply, { type: Type }>> {
    const reply = this.#reply(type);
    this.#child.send(request);
    return reply;
  }

  #reply<Type extends Reply['type']>(type: Type): Promise<Extract<Reply, { type: Type }>> {
    return new Promise((resolve, reject) => {
      const failed = () => reject(new Error('the server under test ended'));
      this.#child.once('exit', failed);
      this.#child.once('message', (reply: Reply) => {
        this.#child.off('exit', failed);
        if (reply.type === type) resolve(reply as Extract<Reply, { type: Type }>);
        else reject(new Error(`expected ${type}, got ${reply.type}`));
      });
    });
  }
}
