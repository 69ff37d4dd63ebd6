package nl.doelbinding.analysis.render.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts boxes below one another, each as near to the height it wishes for as the others allow:
 * neighbours that want the same place move as one, by the mean of their wishes.
 */
final class Stack {
  private final int gap;

  Stack(int gap) {
    this.gap = gap;
  }

  int gap() {
    return gap;
  }

  /** How high boxes are together. */
  int height(List<Integer> heights) {
    int boxes = heights.stream().mapToInt(Integer::intValue).sum();
    return heights.isEmpty() ? 0 : boxes + gap * (heights.size() - 1);
  }

  /** The upper edges, within a height that is enough for all. */
  List<Integer> tops(List<Integer> heights, List<Double> middles, int within) {
    Deque<Block> blocks = new ArrayDeque<>();
    int offset = 0;
    for (int box = 0; box < heights.size(); box++) {
      Block block = new Block(middles.get(box) - heights.get(box) / 2.0 - offset, 1);
      while (!blocks.isEmpty() && blocks.getLast().mean() > block.mean()) {
        block = block.and(blocks.removeLast());
      }
      blocks.addLast(block);
      offset += heights.get(box) + gap;
    }
    int slack = within - height(heights);
    List<Integer> tops = new ArrayList<>();
    int below = 0;
    for (Block block : blocks) {
      long shift = Math.max(0, Math.min(slack, Math.round(block.mean())));
      for (int count = 0; count < block.size(); count++) {
        tops.add((int) shift + below);
        below += heights.get(tops.size() - 1) + gap;
      }
    }
    return tops;
  }

  /** Boxes that move as one: the sum of what they wish to be shifted by, and how many they are. */
  private record Block(double sum, int size) {
    double mean() {
      return sum / size;
    }

    Block and(Block other) {
      return new Block(sum + other.sum, size + other.size);
    }
  }
}
