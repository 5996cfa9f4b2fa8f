/** Words that open a phrase and say nothing of what is counted. */
const opening =
  /^(?:(?:the|a|an|and|or|of|with|which|including|includes?|included|among|these|them|those|there|total(?= of\b|$)|totals|totalling|totaling|altogether|its|their|our|at|in|for|by|to|from|on|also|another|further|respectively|as well as|plus|who|that|were|was|are|is|has|have|had|been|being|home|homes|some|only|about|over|nearly|than|such as|while|but|each|per(?! capita))\b[\s,'’]*)+/i
const qualifiers =
  /(?:\s|^)(?:over|more than|less than|nearly|almost|about|around|approximately|some|only|up to|at least|at most|no fewer than|no less than|a record|just|roughly|close to|exceeding|exceeds|exceeded|to|by|of|at|with|for|from|as|a|an|the|and|(?<=a )total|all|another|is|was|were|are|be|being)$/i
const copula =
  /\s+(?:was|were|is|are|reached|reach|reaches|reaching|amounted to|amounts to|amounting to|totalled|totaled|totals|totalling|stood at|stands at|came to|comes to|rose|grew|increased|climbed|fell|dropped|declined|decreased|ranged?|exceeds|exceeded|exceeding|surpassed|hit|has|have|had|number(?:s|ed)?|of|has been|had been|remains?|remained)(?:\s+(?:reached|risen|grown|increased|fallen|been|to|at|from))*$/i
const stop =
  /\s(?:was|were|is|are|has|have|had|been|be|will|would|can|could|which|that|who|whose|with|by|from|to|than|over|compared|respectively|up|down|accounting|accounted|accounts|representing|and(?= (?:the|a|an|at|in|on|is|was|were|are|has|have|its|it|they|with|also|then|helped|held|won|set|gave|took|made|led|\w+ed)\b)|or|but|while|as|of which|including|covering|through|so|who|were|participated|attended|took|passed|won|received|obtained|using|among|rising|growing|after|before|during|under|per|a\s+year)\b/i

const tidy = (text: string): string =>
  text
    .replace(/[“”"()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A phrase without articles, fillers and qualifiers at its ends. */
export function stripEnds(text: string): string {
  let phrase = tidy(text)
  for (let turn = 0; turn < 8; turn++) {
    const before = phrase
    phrase = phrase.replace(qualifiers, '').trim()
    if (phrase === before) break
  }
  return phrase.replace(opening, '').replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
}

const achieved =
  /^.*\b(?:(?:achieved|reali[sz]ed|attained|fulfilled|provides|providing|successfully)\s+|(?:recorded|posted|registered|completed|generated|saw|trained|signed|distributed|issued|organi[sz]ed|held|published|granted|filed|approved|established|allocated|spent|invested)\s+(?=(?:a|an|the|its|their|some|total|about|over|more|nearly)\b))/i

/** The noun before a figure, without its verb: the total fiscal revenue was [1.816 billion yuan] → total fiscal revenue. */
export function nounBefore(pre: string): { readonly noun: string; readonly verb: boolean } {
  let phrase = tidy(pre)
  let verb = false
  for (let turn = 0; turn < 8; turn++) {
    const before = phrase
    if (copula.test(` ${phrase}`)) verb = true
    phrase = ` ${phrase}`.replace(copula, '').trim()
    phrase = ` ${phrase}`.replace(qualifiers, '').trim()
    if (phrase === before) break
  }
  return { noun: stripEnds(phrase.replace(achieved, '')).replace(/^number of\s+/i, ''), verb }
}

const dropped = /^(?:home|homes|pieces? of|sets? of|in total|altogether|or so|odd)\b\s*/i
const measures =
  /^(?:yuan|rmb|renminbi|us dollars?|dollars?|percent|per cent|%|percentage points?|person-times?|copies|times|persons?|people)\b\s*/i

/** The noun behind a figure: [7] high-tech enterprises are cultivating … → high-tech enterprises. */
export function nounBehind(post: string): string {
  let phrase = tidy(post).replace(dropped, '')
  const measured = phrase.replace(measures, '').replace(/^(?:of|for|in|on|worth of)\s+(?:the\s+)?/i, '')
  if (measured !== '' && !/^(?:and|or|was|were|is|are|has|have|up|down|over|from|to|by|with|respectively)\b/i.test(measured))
    phrase = measured
  const end = ` ${phrase}`.search(stop)
  return stripEnds(end < 0 ? phrase : phrase.slice(0, Math.max(0, end)))
}

/** Whether a phrase before a figure ends in an act whose object stands behind the figure: the district allocates [5 million yuan]. */
export const endsInAct = (pre: string): boolean =>
  /(?:^|\s)(?:allocat|invest|arrang|train|sign|held|hold|provid|award|distribut|hand|give|given|gave|grant|introduc|issu|formulat|publish|organi[sz]|establish|set up|add|cultivat|recogni[sz]|certif|approv|won|win|obtain|receiv|fil|register|has|have|had|there (?:are|were|is)|complet|attract|recruit|employ|spent|spend|earmark|undert)(?:\w*)(?:\s+(?:out|up|more than|over|nearly|about|a total of|some|only|another))*\s*$/i.test(
    tidy(pre),
  )
