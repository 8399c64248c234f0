import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Diagnostic {
  readonly code: string;
  readonly message: string;
}

/** Lints a text as a file of the given name with the rules of the repository. Returns what oxlint reports. */
export function runOxlint(name: string, text: string): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'oxlint-'));
  try {
    const compilerOptions = { typeRoots: [join(root, 'node_modules/@types')] };
    const config = { extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, name), text);
    const options = ['--type-aware', '--config', join(root, '.oxlintrc.json'), '--format', 'json', '.'];
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), ...options], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(stderr);
    return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
