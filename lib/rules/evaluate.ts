import { DETECTORS, type Find } from './detectors';
import type { Draft } from './draft';
import { type Hit, PhraseIndex } from './phrases';
import { bySeverity, capped, type Finding, type Report, verdictOf } from './report';
import type { Anchors, Detector, Exception, Rule, Rulebook } from './rulebook';
import { type Match, Places, type Scene } from './scene';
import { matchShape, type ShapeName } from './shapes';
import { type RaisedShield, raise } from './shields';
import { type Doc, read, spanOf } from './tokens';

/** A rulebook ready to check drafts: its phrase index and its rules by anchor are built once. */
export interface Engine {
  rulebook: Rulebook;
  check(draft: Draft): Report;
  /** The ids of the shields that are up in `draft`, whether or not they silence anything. */
  shieldsUp(draft: Draft): string[];
}

/** Builds the index of `rulebook`. The engine keeps nothing of the drafts it has seen. */
export function engineFor(rulebook: Rulebook): Engine {
  const index = new PhraseIndex(rulebook.cues);
  const rulesFor = (official: boolean) => new AnchoredList(rulebook.rules.filter((rule) => severityFor(rule, official) !== 'off'));
  const rules = { official: rulesFor(true), personal: rulesFor(false) };
  const shieldList = new AnchoredList(rulebook.shields);

  const sceneFor = (draft: Draft): SceneWithHits => {
    const doc = read(draft.text);
    return sceneOf(draft, doc, index.scan(doc));
  };
  const raised = (scene: SceneWithHits): RaisedShield[] =>
    raise(shieldList.candidates(scene), scene, scene.draft.audience === 'official', speaking);

  const check = (draft: Draft): Report => {
    const scene = sceneFor(draft);
    const official = draft.audience === 'official';
    const found: { rule: Rule; match: Match }[] = [];
    for (const rule of (official ? rules.official : rules.personal).candidates(scene)) {
      for (const match of withoutRepeats(speaking(rule, scene))) found.push({ rule, match });
    }
    const shields = found.length === 0 ? [] : raised(scene);
    const findings: Finding[] = [];
    for (const { rule, match } of found) {
      const shield = shields.find((candidate) => candidate.silences(rule.topic, match));
      if (!shield) findings.push(findingOf(rule, match, scene.doc, official));
      else if (!shield.note.silenced.includes(rule.id)) shield.note.silenced.push(rule.id);
    }
    findings.sort(bySeverity);
    const notes = shields.map((shield) => shield.note).filter((note) => note.silenced.length > 0);
    return { verdict: verdictOf(findings), findings, shields: notes, rulebook: rulebook.hash };
  };
  const shieldsUp = (draft: Draft): string[] => raised(sceneFor(draft)).map((shield) => shield.note.shield);
  return { rulebook, check, shieldsUp };
}

/** Rules or shields by what must be in the text before they can speak. */
class AnchoredList<T extends { anchors: Anchors }> {
  private readonly always: T[] = [];
  private readonly byCue = new Map<number, T[]>();
  private readonly byShape = new Map<ShapeName, T[]>();

  constructor(list: readonly T[]) {
    for (const item of list) {
      if (!item.anchors) this.always.push(item);
      for (const anchor of item.anchors ?? []) {
        if (typeof anchor === 'number') add(this.byCue, anchor, item);
        else add(this.byShape, anchor, item);
      }
    }
  }

  candidates(scene: SceneWithHits): Set<T> {
    const out = new Set(this.always);
    for (const cue of scene.cuesFound) for (const item of this.byCue.get(cue) ?? []) out.add(item);
    for (const [shape, items] of this.byShape) {
      if (scene.shape(shape).length > 0) for (const item of items) out.add(item);
    }
    return out;
  }
}

interface SceneWithHits extends Scene {
  cuesFound: Iterable<number>;
}

function sceneOf(draft: Draft, doc: Doc, hits: readonly Hit[]): SceneWithHits {
  const byCue = new Map<number, Hit[]>();
  for (const hit of hits) add(byCue, hit.cue, hit);
  const shapes = new Map<ShapeName, readonly Match[]>();
  const scene: SceneWithHits = {
    draft,
    doc,
    cuesFound: [...byCue.keys()],
    hits: (cue) => byCue.get(cue) ?? [],
    shape: (name) => {
      const known = shapes.get(name) ?? matchShape(name, doc);
      shapes.set(name, known);
      return known;
    },
    find: (detector: Detector) => (DETECTORS[detector.kind] as Find<Detector['kind']>)(detector as never, scene),
  };
  return scene;
}

/** Matches of `find` that no exception lies within reach of. */
function speaking(item: { find: Detector; unless: Exception[] }, scene: Scene): readonly Match[] {
  let matches = scene.find(item.find);
  for (const { detector, within } of item.unless) {
    if (matches.length === 0) return matches;
    const others = scene.find(detector);
    if (others.length === 0) continue;
    const places = new Places(scene.doc, others);
    matches = matches.filter((match) => !places.around(match, within));
  }
  return matches;
}

/** One match a place: of overlapping ones the longest, first one stays. `matches` come in order of position. */
function withoutRepeats(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || (match.start >= last.end && match.start > last.start)) kept.push(match);
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept;
}

const severityFor = (rule: Rule, official: boolean) => capped(official ? rule.severity.official : rule.severity.personal, official);

function findingOf(rule: Rule, match: Match, doc: Doc, official: boolean): Finding {
  const span = spanOf(doc, match.start, match.end);
  const text = doc.original.slice(span.start, span.end);
  const { id, pack, topic, why, suggest, clause } = rule;
  const message = rule.message.replaceAll('{match}', () => text);
  const severity = severityFor(rule, official) as Finding['severity'];
  return { rule: id, pack, topic, severity, ...span, text, message, why, suggest, clause };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
