import type { ShieldNote, Topic } from './report';
import type { Detector, Exception, Shield } from './rulebook';
import { type Match, Places, type Scene } from './scene';
import { spanOf } from './tokens';

/** A shield that is up in this draft. */
export interface RaisedShield {
  /** Who stayed silent, and where the shield was first raised. */
  note: ShieldNote;
  /** Whether a finding about `topic` at `match` stays silent. */
  silences(topic: Topic, match: Match): boolean;
}

type Speaking = (item: { find: Detector; unless: Exception[] }, scene: Scene) => readonly Match[];

/** The shields of `candidates` that are up in this draft. Union talk and the like shield personal posts only. */
export function raise(candidates: Iterable<Shield>, scene: Scene, official: boolean, speaking: Speaking): RaisedShield[] {
  const raised: RaisedShield[] = [];
  for (const shield of candidates) {
    if (shield.audience === (official ? 'personal' : 'official')) continue;
    const matches = speaking(shield, scene);
    const first = matches[0];
    if (!first) continue;
    const places = new Places(scene.doc, matches);
    raised.push({
      note: { shield: shield.id, message: shield.message, silenced: [], ...spanOf(scene.doc, first.start, first.end) },
      silences: (topic, match) => shield.silences.includes(topic) && places.around(match, shield.scope),
    });
  }
  return raised;
}
