import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { inRoot } from '../../lib/root.mjs';

/** @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult */

/** @typedef {Pick<MutantResult, 'fileName' | 'location' | 'replacement'>} Change */

/** Why the runner of tests does not go on with a mutant. */
export const BROKEN = 'does not compile';

/**
 * Sets apart what does not compile: it gets into no product, so no test has to find it.
 * @param {readonly MutantResult[]} mutants
 * @returns {MutantResult[]}
 */
export function setBrokenApart(mutants, config = inRoot('tsconfig.json')) {
  // The runner gets no mutants that no test reaches.
  const isUnreached = (/** @type {MutantResult} */ { status }) => status === 'NoCoverage';
  const compiles = mutants.some(isUnreached) ? compiler(config) : () => true;
  return mutants.map((mutant) =>
    mutant.statusReason === BROKEN || (isUnreached(mutant) && !compiles(mutant))
      ? { ...mutant, status: 'CompileError' }
      : mutant,
  );
}

/** Lines and columns count from 1. @returns {(mutant: Change) => boolean} */
export function compiler(config = inRoot('tsconfig.json')) {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
    { declaration: true, emitDeclarationOnly: true, noEmit: false },
  );
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  /** @type {Map<string, ts.SourceFile | undefined>} */
  const files = new Map();
  host.getSourceFile = (path, ...rest) => {
    if (!files.has(path)) files.set(path, read(path, ...rest));
    return files.get(path);
  };
  const base = ts.createProgram(fileNames, options, host);

  return (mutant) => {
    const path = resolve(mutant.fileName);
    const original = files.get(path);
    if (original === undefined)
      throw new Error(`expected a file of the project, found \`${path}\``);
    const text = withMutant(original.text, mutant);
    const file = ts.createSourceFile(path, text, options.target ?? ts.ScriptTarget.Latest, true);
    files.set(path, file);
    const program = ts.createProgram(fileNames, options, host, base);
    files.set(path, original);
    const errors = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    if (errors.length > 0) return false;
    // Other files see of this one what it declares, and nothing else.
    if (declarations(program, path) === declarations(base, path)) return true;
    return program.getSemanticDiagnostics().length === 0;
  };
}

/** @param {string} text @param {Change} mutant */
function withMutant(text, { location, replacement }) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (/** @type {{ line: number, column: number }} */ { line, column }) =>
    (starts[line - 1] ?? 0) + column - 1;
  return text.slice(0, offset(location.start)) + replacement + text.slice(offset(location.end));
}

/** @param {ts.Program} program @param {string} path */
function declarations(program, path) {
  let text = '';
  const write = (/** @type {string} */ _, /** @type {string} */ written) => {
    text = written;
  };
  program.emit(program.getSourceFile(path), write, undefined, true);
  return text;
}
