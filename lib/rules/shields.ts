import type { ShieldNote, Topic } from './report';
import type { Detector, Exception, Shield } from './rulebook';
import { isNear, type Match, type Scene } from './scene';
import { spanOf } from './tokens';

/** A shield that is up in this draft. */
export interface RaisedShield {
  note: ShieldNote;
  /** Whether a finding about `topic` at `match` stays silent. */
  silences(topic: Topic, match: Match): boolean;
}

type Speaking = (item: { find: Detector; unless: Exception[] }, scene: Scene) => readonly Match[];

/** The shields of `candidates` that are up in this draft, one a place. Union talk and the like shield personal posts only. */
export function raise(
  candidates: Iterable<Shield>,
  scene: Scene,
  official: boolean,
  speaking: Speaking,
): RaisedShield[] {
  const raised: RaisedShield[] = [];
  for (const shield of candidates) {
    if (shield.audience === (official ? 'personal' : 'official')) continue;
    for (const place of speaking(shield, scene)) {
      const span = spanOf(scene.doc, place.start, place.end);
      raised.push({
        note: { shield: shield.id, message: shield.message, silenced: [], ...span },
        silences: (topic, match) =>
          shield.silences.includes(topic) && isNear(scene.doc, match, place, shield.scope),
      });
    }
  }
  return raised;
}
