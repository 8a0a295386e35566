// Clauses of this kind have been struck down or doubted by courts; Muster informs about concrete things only.
const VAGUE =
  /\b(discredit\w*|embarrass\w*|negative (?:comment|remark|post)\w*|disrespect\w*|unbecoming|ridicul\w* (?:the )?(?:department|agency)|bring\w* (?:[\w-]+ ){0,4}into disrepute|critici[sz]\w*)\b/i;

/** The word that makes a clause a matter of opinion, or nothing when the clause names something concrete. */
export function vagueWord(clause: string): string | undefined {
  return VAGUE.exec(clause)?.[1];
}

/** Why a clause with `word` in its title is refused. */
export const tooVague = (word: string): string =>
  `"${word}" makes the clause too vague to check; name a concrete thing, such as an address or a live operation`;
