/** Full-width letters, digits and signs made narrow, one for one, so that offsets stay: ２００５％ → 2005%. Chinese commas and brackets stay. */
export function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％＋－．＄／　]/g, char =>
    char === '　' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
}
