import { RTree } from "@univerjs/core";

/** The tree of the ranges of one sheet, an rbush. */
interface Tree {
  insert(item: object): unknown;
  load(items: readonly object[]): unknown;
  search(box: object): unknown;
  remove(item: object): unknown;
}

interface Trees {
  getTree(unitId: string, sheetId: string): Tree;
}

/** From so many on, building a tree of its own and joining the two is faster, and the tree no worse. */
const MANY = 100;

let isMended = false;

/**
 * Univer enters the ranges that formulas refer to one by one, each time looking for the best place among all that are
 * there. They wait until somebody asks; many at once are sorted into a tree in a fraction of the time.
 */
export function enterRangesTogether(): void {
  if (isMended) return;
  isMended = true;
  const trees = RTree.prototype as unknown as Trees;
  const getTree = trees.getTree;
  trees.getTree = function (this: Trees, unitId, sheetId) {
    const tree = getTree.call(this, unitId, sheetId);
    if (!Object.hasOwn(tree, "insert")) collect(tree);
    return tree;
  };
}

/** What else Univer asks of a tree, `search` and `remove`, is answered when those that wait are in it. */
function collect(tree: Tree): void {
  let waiting: object[] = [];
  const [insert, search, remove] = [tree.insert.bind(tree), tree.search.bind(tree), tree.remove.bind(tree)];
  const enter = (): void => {
    const items = waiting;
    waiting = [];
    if (items.length >= MANY) tree.load(items);
    else items.forEach(insert);
  };
  tree.insert = (item) => waiting.push(item);
  tree.search = (box) => {
    enter();
    return search(box);
  };
  tree.remove = (item) => {
    enter();
    return remove(item);
  };
}
