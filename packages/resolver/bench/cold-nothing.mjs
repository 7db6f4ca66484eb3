// Usage: node packages/resolver/bench/cold-nothing.mjs — prints what the others print, and does nothing else.
const elapsed = performance.now();
console.log(elapsed, 'http://localhost:4567');
