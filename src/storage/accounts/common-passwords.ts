/**
 * Passwords that are tried first, in lower case: written down here from field knowledge, taken from no published list, and short of one.
 * Whatever is one of them with digits or signs behind it is refused as well.
 */
const common =
  `123456 12345678 123456789 1234567890 12345 1234567 111111 000000 666666 888888 88888888 123123 123321 654321 87654321 112233 121212
password passw0rd p@ssw0rd p@ssword pa$$word admin administrator root guest user test welcome letmein login master secret default changeme
qwerty qwertyuiop qwerty123 qwe123 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz@wsx qazwsx zaq12wsx asdfgh asdfghjkl zxcvbn zxcvbnm
abc123 abcd1234 a123456 a1b2c3 a1b2c3d4 aa123456 abcdef abcdefg iloveyou monkey dragon sunshine princess football baseball shadow superman
woaini woaini1314 5201314 1314520 520520 woaini520 zhongguo china china123 beijing shanghai kejiju keji kexie kepu huoju torch torchbook
wang1234 zhang123 admin123 admin888 root123 test123 user123 p@ss1234 asd123 zxc123 q1w2e3r4 147258369 159753 789456123 987654321 11111111 00000000 1111111111`.split(
    /\s+/,
  )
const known = new Set(common)

/** Whether a password is one of the common ones, also with digits and signs before or behind it. */
export function isCommon(password: string): boolean {
  const plain = password.toLowerCase()
  const isEdge = (sign: string | undefined) => sign !== undefined && !/\p{L}/u.test(sign)
  let [from, to] = [0, plain.length]
  while (from < to && isEdge(plain[from])) from++
  while (to > from && isEdge(plain[to - 1])) to--
  const core = plain.slice(from, to)
  return known.has(plain) || known.has(core) || known.has(plain.slice(0, to)) || new Set(plain).size < 4
}
