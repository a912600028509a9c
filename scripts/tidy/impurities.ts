import ts from 'typescript';

const FORBIDDEN = new Set(['Date', 'crypto', 'Intl', 'console', 'performance', 'globalThis']);

/** Places, as `line: name`, where a text reaches for the clock, randomness or its environment. */
export function impurities(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (reachesOut(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function reachesOut(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.getText() === 'Math.random';
  return ts.isIdentifier(node) && FORBIDDEN.has(node.text) && !isMemberName(node);
}

/** `x.Date`, `{ Date: 1 }` and the like name a member of something of ours. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) {
    return parent.name === node;
  }
  return ts.isPropertySignature(parent) || ts.isQualifiedName(parent);
}
