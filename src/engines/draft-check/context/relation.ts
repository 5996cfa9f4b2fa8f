import type { FigureContext } from '../context.ts'

/** What a figure is to others while it is being found out. */
export type Relations = { -readonly [name in keyof FigureContext['relations']]: number | null }

/** How far back a whole or a base is looked for, in figures. */
export const reach = 12
