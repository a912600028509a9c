/** Something is missing or broken outside of our code; its message is all that the reader needs. */
export class Explained extends Error {}
