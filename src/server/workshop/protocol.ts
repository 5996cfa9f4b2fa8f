/** The first number of a message through the workshop's socket. */
export const messages = {
  /** y-protocols/sync: what the other side lacks, and what was typed. */
  sync: 0,
  /** y-protocols/awareness: who is here, and where their cursor stands. */
  awareness: 1,
  /** From the server: 1 when everything typed is in the database, 0 when saving fails and is tried again. */
  saved: 2,
} as const

/** Bytes of one message, and of the whole document with its history. */
export const limits = { message: 256 * 1024, document: 1024 * 1024, awareness: 4096, persons: 50 } as const

/** Why the server closed a socket. */
export const closing = {
  /** Come again: the sign-in is looked at anew. */
  again: 4001,
  notUnderstood: 4400,
  notAllowed: 4403,
  tooLarge: 4413,
  tooMany: 4429,
  broken: 4500,
} as const
