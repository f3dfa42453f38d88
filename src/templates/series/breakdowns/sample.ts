/** How the answers of a month are spread over groups, and by how much each is above or below the whole. */
export interface SampleGroup {
  readonly weight: number;
  readonly above: number;
}

/** Four models that sell and one of which there are few; five bands of age, the old ones less content. */
export const SAMPLE_MODELS: readonly SampleGroup[] = [
  { weight: 0.36, above: 0.02 },
  { weight: 0.3, above: -0.05 },
  { weight: 0.22, above: 0.03 },
  { weight: 0.112, above: 0.01 },
  { weight: 0.008, above: 0 },
];
export const SAMPLE_AGES: readonly SampleGroup[] = [
  { weight: 0.3, above: 0.03 },
  { weight: 0.25, above: 0.02 },
  { weight: 0.2, above: 0 },
  { weight: 0.17, above: -0.04 },
  { weight: 0.08, above: -0.08 },
];

/** The figures of each group, which add up to those of the month: answers, and how many of them are satisfied. */
export function spread(
  groups: readonly SampleGroup[],
  answers: number,
  satisfied: number,
): readonly { readonly answers: number; readonly satisfied: number }[] {
  const rate = satisfied / answers;
  let [answersLeft, satisfiedLeft] = [answers, satisfied];
  // The largest takes what rounding leaves.
  const others = groups.slice(1).map(({ weight, above }) => {
    const asked = Math.round(answers * weight);
    const content = Math.min(asked, Math.max(0, Math.round(asked * (rate + above))));
    [answersLeft, satisfiedLeft] = [answersLeft - asked, satisfiedLeft - content];
    return { answers: asked, satisfied: content };
  });
  return [{ answers: answersLeft, satisfied: Math.min(answersLeft, satisfiedLeft) }, ...others];
}
