const STEP = 50;

/** Resolves with what `look` finds, or with undefined after so many milliseconds. */
export async function until<Found>(
  look: () => Found | undefined,
  patience: number,
): Promise<Found | undefined> {
  for (let waited = 0; waited < patience; waited += STEP) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  return look();
}
