import { defineRegistry } from '../kernel/register.ts'
import { place } from './place/register.ts'

/** The only list of registers, in the order people see them. Adding one is a folder, a line here and a migration. */
export const registers = defineRegistry([place])
