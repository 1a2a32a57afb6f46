package org.claimdesk.text.parsing;

import java.util.Arrays;

/**
 * Which word of a sentence depends on which, and how: each word has a Penn Treebank tag ("NNS"), a lemma, a head and the label of the
 * arc to it in ClearNLP's style ("nsubj", "dobj"). Words are numbered as the sentence's tokens are, from 0. A broken sentence can
 * have several words without a head.
 */
public final class DependencyTree {

    private final String[] tags;
    private final String[] lemmas;
    private final int[] heads;
    private final String[] labels;

    /** The children of word {@code i} stand at {@code firstChild[i]} up to {@code firstChild[i + 1]}. */
    private final int[] children;

    private final int[] firstChild;

    private final int[] leftmost;
    private final int[] rightmost;

    /** The words from the roots down: a subtree is the run of {@code subtreeSize} places from {@code place} on. */
    private final int[] place;

    private final int[] subtreeSize;

    /**
     * @param heads the number of each word's head, -1 for a word that has none
     * @throws IllegalArgumentException if the arrays do not fit together or a word is above itself
     */
    public DependencyTree(String[] tags, String[] lemmas, int[] heads, String[] labels) {
        int size = heads.length;
        if (tags.length != size || lemmas.length != size || labels.length != size) {
            throw new IllegalArgumentException("not one tag, lemma, head and label for each word");
        }
        this.tags = tags.clone();
        this.lemmas = lemmas.clone();
        this.heads = heads.clone();
        this.labels = labels.clone();
        nameRoots();
        firstChild = countChildren();
        children = sortChildren();
        place = new int[size];
        subtreeSize = new int[size];
        leftmost = new int[size];
        rightmost = new int[size];
        measureSubtrees(fromTheRootsDown());
    }

    /** The same tree with another dictionary form for word {@code i}. */
    DependencyTree withLemma(int i, String lemma) {
        String[] changed = lemmas.clone();
        changed[i] = lemma;
        return new DependencyTree(tags, changed, heads, labels);
    }

    public int size() {
        return heads.length;
    }

    /** The Penn Treebank tag of word {@code i}. */
    public String tag(int i) {
        return tags[i];
    }

    /** The dictionary form of word {@code i} in lower case. */
    public String lemma(int i) {
        return lemmas[i];
    }

    /** The word that word {@code i} depends on, -1 for a root. */
    public int head(int i) {
        return heads[i];
    }

    /** How word {@code i} depends on its head; "root" for a root. */
    public String label(int i) {
        return labels[i];
    }

    public boolean hasLabel(int i, String... any) {
        return Arrays.asList(any).contains(labels[i]);
    }

    /** The words that depend on word {@code i} directly, in the order of the sentence. */
    public int[] children(int i) {
        return Arrays.copyOfRange(children, firstChild[i], firstChild[i + 1]);
    }

    /** The first word that depends on word {@code i} directly with one of the labels, -1 if there is none. */
    public int child(int i, String... any) {
        for (int c = firstChild[i]; c < firstChild[i + 1]; c++) {
            if (hasLabel(children[c], any)) {
                return children[c];
            }
        }
        return -1;
    }

    /** The first word of all that hangs on word {@code i}, itself included. */
    public int leftmost(int i) {
        return leftmost[i];
    }

    /** The last word of all that hangs on word {@code i}, itself included. */
    public int rightmost(int i) {
        return rightmost[i];
    }

    /** Whether word {@code below} is word {@code above} or hangs on it. */
    public boolean dominates(int above, int below) {
        return place[above] <= place[below] && place[below] < place[above] + subtreeSize[above];
    }

    /** The first word without a head, -1 if there are no words. */
    public int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Part of a sentence that was parsed in parts, or mended, may hang on nothing and still be called "appos". */
    private void nameRoots() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                labels[i] = "root";
            }
        }
    }

    private int[] countChildren() {
        int[] first = new int[heads.length + 1];
        for (int head : heads) {
            if (head >= heads.length) {
                throw new IllegalArgumentException("no word " + head);
            }
            if (head >= 0) {
                first[head + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    private int[] sortChildren() {
        int[] next = firstChild.clone();
        int[] sorted = new int[firstChild[heads.length]];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                sorted[next[heads[i]]++] = i;
            }
        }
        return sorted;
    }

    /** The words so that each subtree is one run with its top in front. */
    private int[] fromTheRootsDown() {
        int[] order = new int[heads.length];
        int[] open = new int[heads.length];
        int found = 0;
        int waiting = 0;
        for (int i = heads.length - 1; i >= 0; i--) {
            if (heads[i] < 0) {
                open[waiting++] = i;
            }
        }
        while (waiting > 0) {
            int word = open[--waiting];
            place[word] = found;
            order[found++] = word;
            for (int c = firstChild[word + 1] - 1; c >= firstChild[word]; c--) {
                open[waiting++] = children[c];
            }
        }
        if (found < heads.length) {
            throw new IllegalArgumentException("a word is above itself");
        }
        return order;
    }

    private void measureSubtrees(int[] order) {
        for (int i = 0; i < order.length; i++) {
            leftmost[i] = i;
            rightmost[i] = i;
            subtreeSize[i] = 1;
        }
        for (int at = order.length - 1; at >= 0; at--) {
            int word = order[at];
            int head = heads[word];
            if (head >= 0) {
                leftmost[head] = Math.min(leftmost[head], leftmost[word]);
                rightmost[head] = Math.max(rightmost[head], rightmost[word]);
                subtreeSize[head] += subtreeSize[word];
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < heads.length; i++) {
            lines.append(i).append('\t').append(lemmas[i]).append('\t').append(tags[i]);
            lines.append('\t').append(heads[i]).append('\t').append(labels[i]).append('\n');
        }
        return lines.toString();
    }
}
