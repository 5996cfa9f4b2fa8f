/** JSON of what a person gave, as the database can hold it: NULs are left out, halves of characters replaced. */
export const jsonText = (given: unknown): string =>
  JSON.stringify(given ?? null, (_name, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  )
