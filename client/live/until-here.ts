/** After how long, in ms, what did not arrive is asked for again. */
const AGAIN_MS = 3_000;

/** Asks until it is there. */
export async function untilHere<Found>(fetchIt: () => Promise<Found>): Promise<Found> {
  for (;;) {
    try {
      return await fetchIt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
