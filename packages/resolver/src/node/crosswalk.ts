// By itself, because it is loaded only where an answer needs it.
export { findServices, namesOf } from '@ep/identifiers/crosswalk';
