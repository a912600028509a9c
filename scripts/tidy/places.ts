/** Paths and hosts that are true on one machine only. */
const PLACES = [
  /(?<![\w.~$}/-])\/(?:work|root|home|Users)\/[\w.-]+/,
  /\b[A-Z]:\\Users\\/,
  /\bregistry\.[\w-]+\.\w+/,
  /\b(?:verdaccio|artifactory|nexus|jfrog)\b[\w.-]*[:/]/i,
];

/** Places, as `line: text`, where a text speaks of a machine rather than of the project. */
export function machinePlaces(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = PLACES.map((place) => place.exec(line)?.[0]).find((hit) => hit !== undefined);
    return found === undefined ? [] : [`${index + 1}: ${found}`];
  });
}
