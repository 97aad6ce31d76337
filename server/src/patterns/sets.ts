import type { WordId } from '../text/vocabulary.ts';
import { Lists } from './lists.ts';
import { free, tableIn } from './roles.ts';

/** Sets of words, by number. Membership is the most frequent question of all. */
export class Sets {
  readonly #roles: Lists;
  /** The number of the first union. */
  readonly #count: number;
  /** The parts of each union: sets and negative single words. Unions are numbered after all sets. */
  readonly #unions: (readonly number[])[] = [];
  readonly #parts = new Lists((union) => this.#unions[union] ?? []);

  /**
   * @param roles the roles of words, which hold the sets of each word
   * @param count the number of sets; without it, sets cannot be joined
   */
  constructor(roles: Lists, count = Infinity) {
    this.#roles = roles;
    this.#count = count;
  }

  /** @param role where the role of the word begins */
  has(set: number, word: WordId, role: number): boolean {
    return set < this.#count ? isIn(this.#roles.numbers, role, set) : this.#isInUnion(set - this.#count, word, role);
  }

  /** Creates a union of sets and negative single words. @returns its number */
  join(parts: readonly number[]): number {
    // uses the parts of a union instead of the union itself, so that unions are not nested
    const all = parts.flatMap((part) => this.#unions[part - this.#count] ?? part);
    return this.#count + this.#unions.push([...new Set(all)]) - 1;
  }

  #isInUnion(union: number, word: WordId, role: number): boolean {
    const { numbers } = this.#roles;
    const first = this.#parts.startOf(union);
    const parts = this.#parts.numbers;
    const end = first + (parts[first - 1] ?? 0);
    for (let index = first; index < end; index++) {
      const part = parts[index] ?? 0;
      if (part < 0 ? word === -part : isIn(numbers, role, part)) return true;
    }
    return false;
  }
}

/** Is the set in the table of the role that begins at `role`? */
function isIn(numbers: Int16Array, role: number, set: number): boolean {
  const [start, mask] = [tableIn(role), (numbers[role] ?? 0) - 1];
  for (let place = set & mask; ; place = (place + 1) & mask) {
    const found = numbers[start + place];
    if (found === set) return true;
    if (found === free) return false;
  }
}
