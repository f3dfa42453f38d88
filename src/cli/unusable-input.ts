/** Input that cannot be used at all: one line on standard error, exit code 1. */
export class UnusableInput extends Error {}
