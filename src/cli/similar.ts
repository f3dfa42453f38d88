import { FUNCTIONS } from "../functions/catalogue";

/** More slips than this make another word. */
const MOST_SLIPS = 2;

/** The function someone means who writes `name`; misspelt names count only where the name must be one of ours. */
export function similarFunction(name: string, misspelt: boolean): string | undefined {
  const wanted = name.toLowerCase();
  const named = FUNCTIONS.find((known) =>
    [known.id, known.name.zh, known.name.en].some((each) => each.toLowerCase() === wanted),
  );
  if (named || !misspelt) return named?.id;
  return mostSimilar(
    name,
    FUNCTIONS.map(({ id }) => id),
  );
}

/** The word that is a slip or two away from what somebody wrote. */
export function mostSimilar(name: string, words: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const distances = words.map((word) => ({ word, slips: editDistance(wanted, word.toLowerCase()) }));
  const [best] = distances.sort((one, other) => one.slips - other.slips);
  return best && best.slips <= MOST_SLIPS ? best.word : undefined;
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  [...one].forEach((letter, row) => {
    const current = [row + 1];
    [...other].forEach((wanted, column) => {
      const changed = (above[column] ?? 0) + (letter === wanted ? 0 : 1);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    });
    above = current;
  });
  return above[other.length] ?? 0;
}
