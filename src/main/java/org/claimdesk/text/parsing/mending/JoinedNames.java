package org.claimdesk.text.parsing.mending;

/** Names of several words that the parser takes apart. */
final class JoinedNames extends Rules {

    JoinedNames(TreeSketch sketch) {
        super(sketch);
    }

    /** "Pump maker Halden raised its forecast": no two subjects; the first says what the second is. */
    boolean kindOfName(int noun) {
        int verb = heads[noun];
        int name = noun + 1;
        while (name < tree.size()
                && tree.hasLabel(name, "compound")
                && tree.tag(name).startsWith("NNP")) {
            name++;
        }
        boolean kind = verb > name
                && name < tree.size()
                && tree.hasLabel(noun, "nsubj")
                && tree.tag(noun).equals("NN")
                && tree.hasLabel(name, "nsubj", "nsubjpass")
                && heads[name] == verb
                && tree.tag(name).startsWith("NNP");
        if (kind) {
            heads[noun] = name;
            labels[noun] = "compound";
        }
        return kind;
    }

    /** "Tarrant & Howe" is one name. */
    boolean nameOfTwo(int and) {
        int first = heads[and];
        int second = and + 1;
        boolean one = words.get(and).text().equals("&")
                && first >= 0
                && first < and
                && tree.tag(first).startsWith("NNP")
                && second < tree.size()
                && tree.tag(second).startsWith("NNP");
        while (one && second < tree.size() && tree.hasLabel(second, "compound") && heads[second] > second) {
            second = heads[second];
        }
        if (!one || heads[second] != first || !tree.hasLabel(second, "conj")) {
            return false;
        }
        heads[second] = heads[first];
        labels[second] = labels[first];
        for (int child : tree.children(first)) {
            heads[child] = child == second ? heads[second] : second;
        }
        heads[first] = second;
        labels[first] = "compound";
        labels[and] = "compound";
        return true;
    }
}
