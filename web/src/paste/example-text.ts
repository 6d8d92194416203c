/** A short text of our own, for trying the page out: it tells acts done, planned, denied and merely said. */
export const EXAMPLE = {
  title: 'Envoys meet in Geneva as exercise ends',
  publishedAt: '2024-03-14',
  text: `GENEVA, March 14 - The foreign ministers of Japan and South Korea met in Geneva on Thursday and signed an agreement on sharing missile warnings.

North Korea condemned the talks. Its foreign ministry said in a statement that the two countries were preparing for war, and threatened to test a new rocket. "We will answer steel with steel," the statement said.

Japan's defence minister denied that any of its ships had entered North Korean waters. South Korea will send humanitarian aid to the North next month if the border reopens, officials in Seoul said.

China urged all sides to show restraint. It may host further talks in April.`,
} as const;
