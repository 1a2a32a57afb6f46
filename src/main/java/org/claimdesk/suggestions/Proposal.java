package org.claimdesk.suggestions;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.claims.Note;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.claims.Wording;
import org.claimdesk.shared.Refused;

/** The edit that a suggestion asks for. Whatever could never be carried out, such as no wording at all, is {@link Refused}. */
public sealed interface Proposal {

    /** More parts than this nobody makes of one claim. */
    int MOST_PARTS = 20;

    SuggestionKind kind();

    /** What it says, in its own words, for the log. */
    String words();

    /** Another wording of a claim. */
    record OtherWording(String wording) implements Proposal {

        public OtherWording {
            wording = Wording.of(wording).text();
        }

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.REWORD;
        }

        @Override
        public String words() {
            return wording;
        }
    }

    /** Several claims in the place of one. */
    record Parts(List<SuggestedPart> parts) implements Proposal {

        public Parts {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new Refused("claim.refused.one-part");
            }
            if (parts.size() > MOST_PARTS) {
                throw new Refused("suggestion.refused.too-many-parts", MOST_PARTS);
            }
        }

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.SPLIT;
        }

        @Override
        public String words() {
            return parts.stream().map(SuggestedPart::wording).collect(Collectors.joining(" · "));
        }
    }

    /** One claim in the place of several. */
    record OneOfSeveral(String wording) implements Proposal {

        public OneOfSeveral {
            wording = Wording.of(wording).text();
        }

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.MERGE;
        }

        @Override
        public String words() {
            return wording;
        }
    }

    /** Not to check a claim. */
    record SettingAside(SetAsideReason reason, String note) implements Proposal {

        public SettingAside {
            Note words = Note.of(note);
            words.mustExplain(reason);
            note = words.text();
        }

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.SET_ASIDE;
        }

        @Override
        public String words() {
            return note;
        }
    }

    /** A claim that nobody has found yet. */
    record Addition(SuggestedPart claim) implements Proposal {

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.ADD;
        }

        @Override
        public String words() {
            return claim.wording();
        }
    }
}
