package org.claimdesk.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.text.Reason;

/** How the reasons for a check-worthiness are kept: one a line, the code and then the words it rests on. */
final class Reasons {

    private Reasons() {}

    static String write(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.code() + "\t"
                        + reason.detail().replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("\n"));
    }

    /** What is kept may be older than the engine: a reason it no longer gives is left out. */
    static List<Reason> read(String kept) {
        return kept.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> Reason.CODES.contains(parts[0]))
                .map(parts -> new Reason(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }
}
