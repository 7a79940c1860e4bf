/** One recording as numbers, and what the classifier is to guess of it. */
export interface Sample {
  readonly label: boolean;
  readonly features: readonly number[];
}

/** Each feature on its own scale, so that a large number does not outweigh a telling one. */
function scaled(samples: readonly Sample[]): Sample[] {
  const width = samples[0]?.features.length ?? 0;
  const scales = Array.from({ length: width }, (_, column) => {
    const values = samples.map(({ features }) => features[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, spread: spread === 0 ? 1 : spread };
  });
  return samples.map(({ label, features }) => ({
    label,
    features: features.map((value, column) => {
      const { mean, spread } = scales[column] ?? { mean: 0, spread: 1 };
      return (value - mean) / spread;
    }),
  }));
}

function distanceToMean(features: readonly number[], group: readonly Sample[]): number {
  return features.reduce((sum, value, column) => {
    const mean = group.reduce((total, one) => total + (one.features[column] ?? 0), 0) / Math.max(1, group.length);
    return sum + (value - mean) ** 2;
  }, 0);
}

/** How many recordings the nearest mean of all the others guesses right. */
export function leaveOneOut(samples: readonly Sample[]): number {
  const points = scaled(samples);
  return points.filter((point) => {
    const others = points.filter((one) => one !== point);
    const [near, far] = [point.label, !point.label].map((label) =>
      distanceToMean(
        point.features,
        others.filter((one) => one.label === label),
      ),
    );
    return (near ?? 0) < (far ?? 0);
  }).length;
}

/** The fewest right guesses out of `n` to which mere chance comes less than once in a thousand times. */
export function most(n: number, rarity = 0.001): number {
  let tail = 0;
  let ways = 1;
  for (let right = n; right >= 0; right -= 1) {
    tail += ways / 2 ** n;
    if (tail > rarity) return right + 1;
    ways = (ways * right) / (n - right + 1);
  }
  return 0;
}
