import { clauseEnds } from './clauses';
import type { Match } from './match';
import { Places } from './places';
import type { ShieldNote, Span, Topic } from './report';
import type { Shield, ShieldScope, Text } from './rulebook';
import type { Scene } from './scene';
import { speaking } from './speaking';

/** A shield that is up in this draft. */
export interface RaisedShield {
  /** Who stayed silent, who did not, and where the shield was first raised. */
  note: ShieldNote;
  /** Whether a finding about `topic` at `match` stays silent. */
  silences(topic: Topic, match: Match): boolean;
}

/** The shields of `candidates` that are up in this draft. */
export function raise(candidates: Iterable<Shield>, scene: Scene, words: (text: Text) => string): RaisedShield[] {
  const raised: RaisedShield[] = [];
  for (const shield of candidates) {
    const matches = speaking(shield, scene);
    const first = matches[0];
    if (!first) continue;
    const covers = coverOf(shield, matches, scene);
    const { start, end } = first;
    raised.push({
      note: { shield: shield.id, message: words(shield.message), silenced: [], kept: [], start, end },
      silences: (topic, match) => shield.silences.includes(topic) && covers(match),
    });
  }
  return raised;
}

/** What a shield covers. A picture stands in no sentence: it is covered by what covers the post, or was raised in that picture. */
function coverOf({ scope }: Shield, raisedAt: readonly Match[], scene: Scene): (match: Match) => boolean {
  if (scope === 'post') return () => true;
  const inText = coverInText(
    scope,
    raisedAt.filter(({ image }) => image === undefined),
    scene,
  );
  return (match) => (match.image === undefined ? inText(match) : raisedAt.some(({ image }) => image === match.image));
}

function coverInText(scope: ShieldScope, raisedAt: readonly Match[], scene: Scene): (match: Match) => boolean {
  const { doc } = scene;
  const places = new Places(doc, raisedAt);
  if (scope === 'sentence') return (match) => places.around(match, scope);
  if (scope === 'quote') {
    const quotations = scene.quotations.filter((span) => isIntroduced(span, raisedAt, scene));
    return (match) => quotations.some(({ start, end }) => match.start >= start && match.end <= end && match.end > match.start);
  }
  const ends = clauseEnds(doc);
  const clauses = raisedAt.filter(({ from }) => from >= 0).map(({ from, to }) => ({ from, to: ends[to] as number }));
  return (match) => clauses.some(({ from, to }) => match.from >= from && match.to <= to);
}

/** Whether a quotation begins or ends in a sentence where the shield was raised outside it, or in the one beside it. */
function isIntroduced({ start, end }: Span, raisedAt: readonly Match[], scene: Scene): boolean {
  const { from, to } = scene.matchAt(start, end);
  const sentence = (token: number): number => scene.doc.tokens[token]?.sentence ?? Number.NaN;
  return raisedAt.some((match) => {
    if (match.start >= start && match.end <= end) return false;
    return match.to < from ? sentence(from) - sentence(match.to) <= 1 : sentence(match.from) - sentence(to) <= 1;
  });
}
