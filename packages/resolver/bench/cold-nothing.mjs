// Usage: node packages/resolver/bench/cold-nothing.mjs — prints what the others print, and does nothing else.
console.log('http://localhost:4567');
