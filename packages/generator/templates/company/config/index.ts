// Each service's key, for keys are identifiers.
export * from '@scope/identifiers/constants';
export {
  type Identifier as ServiceKey,
  identifiers as serviceKeys,
  isIdentifier as isServiceKey,
} from '@scope/identifiers';
