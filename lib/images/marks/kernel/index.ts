/**
 * What takes the time when marks are looked for, in AssemblyScript: `npm run kernel` compiles it to WebAssembly. Every function works
 * on addresses that kernel-host.ts gives out; nothing is allocated here and nothing is kept between two calls. The host sees to it that
 * each place is large enough, and that what is read may be read `SLACK` bytes beyond its end.
 */
export { comparisons, shifts } from './block';
export { blur } from './blur';
export { corners, strongest } from './corners';
export { describe } from './describe';
export { harris } from './harris';
export { cells, lookUp } from './lookup';
export { luma } from './luma';
export { moments } from './moments';
export { nearest } from './nearest';
export { halve, resize } from './resize';
export { sample } from './sample';
