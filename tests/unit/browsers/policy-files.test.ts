import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Owner } from '../../browsers/owner';
import { isForPracticeAlone, policyText } from '../../browsers/policy-files';

describe('a policy file that is there already', () => {
  it.each(['chromium', 'firefox'] as const)('is known as one for the practice build in %s', (family) => {
    expect(isForPracticeAlone(family, policyText(family, { agency: { name: 'Riverton Police Department' } }))).toBe(true);
  });

  it.each([
    ['another extension too', '{"3rdparty":{"extensions":{"pfpghpgmeililgdegnljooifkbkmefae":{},"other":{}}}}'],
    ['other settings too', '{"3rdparty":{"extensions":{"pfpghpgmeililgdegnljooifkbkmefae":{}}},"HomepageLocation":"https://rpd.example"}'],
    ['nothing of ours', '{"3rdparty":{"extensions":{}}}'],
    ['what is no JSON', 'pfpghpgmeililgdegnljooifkbkmefae'],
  ])('is somebody else’s with %s', (_, text) => expect(isForPracticeAlone('chromium', text)).toBe(false));
});

describe.runIf(process.platform === 'linux')('an owner', () => {
  const file = () => join(mkdtempSync(join(tmpdir(), 'muster-owner-')), 'owner');

  it('lives as long as its process', () => {
    const owner = new Owner(file());
    owner.note();
    expect(owner.isAlive).toBe(true);
    owner.forget();
    expect(owner.isAlive).toBe(false);
  });

  it('that was killed is none', () => {
    const at = file();
    const { pid } = spawnSync('true');
    writeFileSync(at, `${pid} 1`);
    expect(new Owner(at).isAlive).toBe(false);
  });

  it('is not another process that has its number now', () => {
    const at = file();
    new Owner(at).note();
    const [pid] = readFileSync(at, 'utf8').split(' ');
    writeFileSync(at, `${pid} 1`);
    expect(new Owner(at).isAlive).toBe(false);
  });
});
