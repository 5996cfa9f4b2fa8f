/** The name as the browser sent it (percent-encoded), without folders, control characters and marks that turn the direction of what follows. */
export function fileName(given: string | string[] | undefined): string {
  const raw = typeof given === 'string' ? given : ''
  const decoded = /%[0-9a-f]{2}/i.test(raw) ? safeDecode(raw) : raw
  const plain = decoded.replace(/^.*[\\/]/, '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
  // Whole characters: half of one cannot be written into a header.
  return Array.from(plain).slice(0, 200).join('') || 'file'
}

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
