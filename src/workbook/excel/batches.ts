import type { Task } from "./task";

/** Excel takes 5 MB a request; what the estimate of a task misses finds room in between. */
export const LARGEST_REQUEST = 4 * 1024 * 1024;
const LARGEST_BATCH = 3.8 * 1024 * 1024;

/** Tasks in their order, as many at once as a request holds. */
export function batchesOf(tasks: readonly Task[], most = LARGEST_BATCH): Task[][] {
  const batches: Task[][] = [];
  let room = 0;
  for (const task of tasks) {
    if (task.bytes > room) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)?.push(task);
    room -= task.bytes;
  }
  return batches;
}
