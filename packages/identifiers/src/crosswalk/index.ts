export { editDistance } from './edit-distance.js';
export { findServices, type ServiceMatch } from './find-services.js';
export { type NamingSystem, namingSystems } from './naming-system.js';
