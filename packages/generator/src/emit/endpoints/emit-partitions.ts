import { VariableDeclarationKind } from 'ts-morph';

import type { PartitionFacts } from '../../ingest/statement.js';
import type { OutputFile } from '../../write/output-file.js';
import { tsFile } from '../ts-file.js';
import { ENDPOINTS_FOLDER } from './folder.js';

/** The partitions, in the order in which a region is held against their patterns. */
export function emitPartitions(partitions: readonly PartitionFacts[]): OutputFile {
  return tsFile(`${ENDPOINTS_FOLDER}/partitions.ts`, (file) => {
    file.addImportDeclaration({
      isTypeOnly: true,
      moduleSpecifier: '../runtime/partition.js',
      namedImports: ['Partition'],
    });
    file.addVariableStatement({
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      declarations: [
        {
          name: 'partitions',
          type: 'readonly [Partition, ...Partition[]]',
          initializer: (writer) => {
            writer.write(`[${partitions.map(toObject).join(', ')}]`);
          },
        },
      ],
      docs: ['The partitions of AWS; a region that fits none is taken for one of the first.'],
    });
  });
}

function toObject({ pattern, regions, ...facts }: PartitionFacts): string {
  const members = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const list = JSON.stringify(regions);
  return `{ ${members.join(', ')}, pattern: ${new RegExp(pattern).toString()}, regions: ${list} }`;
}
