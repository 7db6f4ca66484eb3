import { ts } from 'ts-morph';

import type { PartitionFacts } from '../../ingest/statement.js';
import type { OutputFile } from '../../write/output-file.js';
import { ENDPOINTS_FOLDER } from './folder.js';
import { dataCode, exportedConstant, importOf, nodesFile, typeNamed } from './nodes.js';

const { factory } = ts;

/** The partitions, in the order in which a region is held against their patterns. */
export function emitPartitions(partitions: readonly PartitionFacts[]): OutputFile {
  const one = typeNamed('Partition');
  const more = factory.createRestTypeNode(factory.createArrayTypeNode(one));
  const atLeastOne = factory.createTupleTypeNode([one, more]);
  const type = factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, atLeastOne);
  const docs = 'The partitions of AWS; a region that fits none is taken for one of the first.';
  const list = factory.createArrayLiteralExpression(partitions.map(toObject));
  return nodesFile(`${ENDPOINTS_FOLDER}/partitions.ts`, [
    [importOf('Partition', '../runtime/partition.js', true)],
    [exportedConstant('partitions', list, docs, type)],
  ]);
}

function toObject({ pattern, ...facts }: PartitionFacts): ts.Expression {
  const members = Object.entries(facts).map(([name, value]) =>
    factory.createPropertyAssignment(name, dataCode(value)),
  );
  const regex = factory.createRegularExpressionLiteral(new RegExp(pattern).toString());
  return factory.createObjectLiteralExpression([
    ...members,
    factory.createPropertyAssignment('pattern', regex),
  ]);
}
