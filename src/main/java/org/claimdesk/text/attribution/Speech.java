package org.claimdesk.text.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.parsing.Clause;
import org.jspecify.annotations.Nullable;

/** What of one sentence is said by whom. Words are numbered as the sentence's are. */
public final class Speech {

    private final @Nullable String[] speakers;
    private final @Nullable String[] directSpeakers;
    private final BitSet quoted = new BitSet();
    private final BitSet cited = new BitSet();
    private final Set<Integer> frames = new HashSet<>();
    private final Map<Integer, String> reporters = new HashMap<>();
    private final Set<Integer> positions = new HashSet<>();
    private final Map<Integer, Integer> additions = new HashMap<>();
    private @Nullable Source source;

    Speech(int words) {
        this.speakers = new String[words];
        this.directSpeakers = new String[words];
    }

    /** Who says the word: the innermost who has a name. Null when the article itself does, or nobody knows who. */
    public @Nullable String speakerOf(int word) {
        return word < 0 || word >= speakers.length ? null : speakers[word];
    }

    /** Whose direct speech the word stands in, who is "I" there; null where nobody speaks directly. */
    public @Nullable String directSpeakerOf(int word) {
        return directSpeakers[word];
    }

    /** Whether the word stands in direct speech. */
    public boolean isQuoted(int word) {
        return word >= 0 && quoted.get(word);
    }

    /** Whether the clause's verbs stand in direct speech. */
    public boolean isQuoted(Clause clause) {
        return quoted.get(clause.verbs().from());
    }

    /** Whether the clause only tells who speaks: "Hayton advised Newsweek". */
    public boolean isFrame(Clause clause) {
        return frames.contains(clause.verbs().head());
    }

    /** Whether some clause of the sentence only tells who speaks. */
    public boolean hasFrame() {
        return !frames.isEmpty();
    }

    /** Who reports what hangs on the clause ("Paris claims that"); null when it is no clause of saying. */
    public @Nullable String reporter(Clause clause) {
        return reporters.get(clause.verbs().head());
    }

    /** Whether the clause is a saying by itself: "denied the charge". */
    public boolean takesPosition(Clause clause) {
        return positions.contains(clause.verbs().head());
    }

    /** The participle that goes on saying what the clause says ("left the room, saying that …"), or -1. */
    public int addition(Clause content) {
        return additions.getOrDefault(content.verbs().head(), -1);
    }

    /** Who is named as the source of the sentence or of one clause of it ("according to AFP"); null when nobody is. */
    public @Nullable Source source() {
        return source;
    }

    /** Whether the clause comes from the source. */
    public boolean isCited(Clause clause) {
        return cited.get(clause.verbs().head());
    }

    /** Gives the words to a speaker; to nobody we know when {@code speaker} is null. */
    void give(BitSet words, @Nullable String speaker) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            speakers[i] = speaker;
        }
    }

    void quote(BitSet words, @Nullable String speaker) {
        quoted.or(words);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            directSpeakers[i] = speaker;
        }
        give(words, speaker);
    }

    void frame(int verb) {
        frames.add(verb);
    }

    void report(int verb, String speaker) {
        reporters.put(verb, speaker);
    }

    void takePosition(int verb, String speaker) {
        positions.add(verb);
        reporters.put(verb, speaker);
    }

    void add(int content, int participle) {
        additions.put(content, participle);
    }

    void cite(Source named, BitSet words) {
        source = named;
        cited.or(words);
        give(words, named.name());
    }
}
