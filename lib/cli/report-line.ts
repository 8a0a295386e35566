import type { Finding, Report, ShieldNote, Verdict } from '../rules/report';

/** A report as it is written out: these fields, in this order, whatever the engine adds to its own. */
export interface ReportLine {
  id: string | number;
  verdict: Verdict;
  findings: Pick<
    Finding,
    'rule' | 'topic' | 'severity' | 'start' | 'end' | 'text' | 'image' | 'box' | 'message' | 'clause' | 'suggest' | 'fix' | 'weak' | 'signs'
  >[];
  shields: ShieldNote[];
  /** Empty as long as no voice reading exists. */
  voice: Record<string, never>;
  /** Identifies the rulebook that was in force. */
  rulebook: string;
}

export function reportLine(id: string | number, { verdict, findings, shields, rulebook }: Report): ReportLine {
  return {
    id,
    verdict,
    findings: findings.map(({ rule, topic, severity, start, end, text, message, clause, suggest, fix, weak, signs, image, box }) => {
      const added = { ...(fix && { fix }), ...(weak && { weak }), ...(signs && { signs }) };
      const place = { start, end, text, ...(image !== undefined && { image }), ...(box && { box }) };
      return { rule, topic, severity, ...place, message, clause, suggest, ...added };
    }),
    shields,
    voice: {},
    rulebook,
  };
}
