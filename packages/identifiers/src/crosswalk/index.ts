export { bareName } from './bare-name.js';
export { findServices, type ServiceMatch } from './find-services.js';
export { namesOf, type ServiceName } from './names-of.js';
export { type NamingSystem, namingSystems } from './naming-system.js';
