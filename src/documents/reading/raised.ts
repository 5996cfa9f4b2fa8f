const digits = { superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹', subscript: '₀₁₂₃₄₅₆₇₈₉' } as const

/** Digits that stand above or below the line as characters that say so, each one UTF-16 unit as before. */
export const raised = (text: string, how: keyof typeof digits | null): string =>
  how === null ? text : text.replace(/[0-9]/g, digit => digits[how][Number(digit)] ?? digit)
