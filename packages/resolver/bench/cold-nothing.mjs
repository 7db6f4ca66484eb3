// Usage: node packages/resolver/bench/cold-nothing.mjs — prints what the others print, and does nothing else.
const elapsed = 1000 * process.uptime();
console.log(elapsed, 'http://localhost:4567');
