/** Text that XML 1.0 can carry: control characters, lone surrogates and non-characters are left out. */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g, '')
  )
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text or an attribute value inside HTML or XML. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, character => entities[character] ?? '')
}

/** JSON for a script element: no text can end the element, open a comment or break a line of an older parser. */
export function scriptJson(json: string): string {
  const escapes = /[<>&\u2028\u2029]/g
  return json.replace(escapes, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Text on one line: line breaks and tabs become spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\u2028\u2029]+/g, ' ')
