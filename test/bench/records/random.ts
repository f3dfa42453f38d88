/** A number from 0 to 1 that depends on the row and the salt alone: columns of one table agree, every run is the same. */
export function uniform(row: number, salt: number): number {
  let hash = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

export function whole(row: number, salt: number, limit: number): number {
  return Math.floor(uniform(row, salt) * limit);
}
