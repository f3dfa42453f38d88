/** What a pattern asks of one character: any text, any character, or this one. */
const ANY_TEXT = -1;
const ANY_CHARACTER = -2;

/**
 * Whether the whole text meets a pattern of COUNTIFS, capital and small letters alike: `*` any text, `?` one character,
 * `~` takes the next of these three literally.
 *
 * A regular expression would do the same, but may look at a text as often as there are ways to divide it among the stars:
 * *a*a*a*a* against a long text takes hours. Only the last star that was met can have taken too little.
 */
export function wildcardMatcher(pattern: string): (text: string) => boolean {
  const asked = askedOf(pattern);
  return (text) => matches(charactersOf(text), asked);
}

function askedOf(pattern: string): number[] {
  const asked: number[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern.charAt(index);
    const isLiteral = character === "~" && "*?~".includes(pattern.charAt(index + 1) || " ");
    if (isLiteral) asked.push(folded(pattern.charAt(++index)));
    else if (character !== "*") asked.push(character === "?" ? ANY_CHARACTER : folded(character));
    else if (asked.at(-1) !== ANY_TEXT) asked.push(ANY_TEXT);
  }
  return asked;
}

function charactersOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => folded(text.charAt(index)));
}

/** The same for capital and small letter; letters that fold to several characters stay as they are. */
function folded(character: string): number {
  const lower = character.toLowerCase();
  return (lower.length === 1 ? lower : character).charCodeAt(0);
}

function matches(text: readonly number[], asked: readonly number[]): boolean {
  let [at, next] = [0, 0];
  /** The last star met, and where what follows it was tried last. */
  let [star, tried] = [-1, 0];
  while (at < text.length) {
    if (next < asked.length && (asked[next] === ANY_CHARACTER || asked[next] === text[at])) {
      at++;
      next++;
    } else if (asked[next] === ANY_TEXT) {
      star = next++;
      tried = at;
    } else if (star >= 0) {
      next = star + 1;
      at = ++tried;
    } else return false;
  }
  while (asked[next] === ANY_TEXT) next++;
  return next === asked.length;
}
