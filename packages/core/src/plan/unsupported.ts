/** Thrown where columns can not hold an expression: the interpreter must run it. */
export class Unsupported extends Error {}

/** A number is past what a double holds exactly; thrown also while a record is judged. */
export class Overflow extends Unsupported {}
