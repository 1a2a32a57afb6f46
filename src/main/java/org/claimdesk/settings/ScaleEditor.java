package org.claimdesk.settings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the desk's rating scale, by adding a revision: what was decided on an earlier one keeps its words, its colour and its place. A
 * value is retired, never deleted, and keeps its code for good.
 */
@Service
@Transactional
public class ScaleEditor {

    /** As many values as there are keys to choose them by. */
    public static final int MOST_CHOICES = 9;

    /** The longest word for a value, in characters. */
    public static final int LONGEST_LABEL = 40;

    private static final int LONGEST_CODE = 40;

    private final SettingsRepository repository;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    ScaleEditor(SettingsRepository repository, Commands commands, ApplicationEventPublisher news) {
        this.repository = repository;
        this.commands = commands;
        this.news = news;
    }

    /**
     * Puts these values in place of the scale's, in this order.
     *
     * @param revision the one that was changed; if there is a newer one, somebody else was quicker
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void revise(List<RatingDraft> wanted, int revision, CommandId command) {
        commands.once(command, () -> {
            RatingScale before = repository.newestScale();
            if (before.revision() != revision) {
                throw new OptimisticLockingFailureException("the scale has moved on");
            }
            refuseWhatIsNoScale(wanted, before);
            List<Rating> after = numbered(wanted, before);
            long scale = repository.addScale(before.name(), revision + 1, Utc.now());
            after.forEach(rating -> repository.addRating(scale, rating));
            news.publishEvent(new ScaleRevised(scale, revision + 1, before.values(), after));
        });
    }

    private static void refuseWhatIsNoScale(List<RatingDraft> wanted, RatingScale before) {
        Set<String> labels = new HashSet<>();
        for (RatingDraft draft : wanted) {
            refuseIf(draft.label().isEmpty(), "settings.refused.scale.no-label");
            Stream.concat(Stream.of(draft.label()), draft.labels().values().stream())
                    .forEach(label -> refuseIf(
                            label.length() > LONGEST_LABEL, "settings.refused.scale.label-long", label, LONGEST_LABEL));
            refuseIf(
                    !draft.retired() && !labels.add(draft.label().toLowerCase(Locale.ROOT)),
                    "settings.refused.scale.label-twice",
                    draft.label());
            refuseIf(!Rating.ICONS.contains(draft.icon()), "settings.refused.scale.no-icon", draft.label());
        }
        refuseIf(labels.size() < 2, "settings.refused.scale.too-few");
        refuseIf(labels.size() > MOST_CHOICES, "settings.refused.scale.too-many", MOST_CHOICES);
        for (Rating rating : before.values()) {
            refuseIf(
                    wanted.stream().noneMatch(draft -> rating.code().equals(draft.code())),
                    "settings.refused.scale.value-gone",
                    rating.label());
        }
    }

    /** The choices in their order, the retired ones behind them; those on the scale are counted down to 1. */
    private static List<Rating> numbered(List<RatingDraft> wanted, RatingScale before) {
        List<RatingDraft> inOrder = Stream.concat(
                        wanted.stream().filter(draft -> !draft.retired()),
                        wanted.stream().filter(RatingDraft::retired))
                .toList();
        int step = (int) inOrder.stream().filter(ScaleEditor::counts).count();
        Set<String> taken =
                new HashSet<>(before.values().stream().map(Rating::code).toList());
        List<Rating> ratings = new ArrayList<>();
        for (RatingDraft draft : inOrder) {
            ratings.add(new Rating(
                    RatingId.NONE,
                    draft.code() == null ? newCode(draft.label(), taken) : draft.code(),
                    draft.label(),
                    draft.labels(),
                    counts(draft) ? (Integer) step-- : null,
                    ratings.size() + 1,
                    draft.tone(),
                    draft.icon(),
                    draft.needsEvidence(),
                    draft.retired()));
        }
        return ratings;
    }

    private static boolean counts(RatingDraft draft) {
        return draft.onScale() && !draft.retired();
    }

    /** {@code Größtenteils wahr} becomes {@code GROSSTENTEILS_WAHR}; a word without a Latin letter becomes {@code VALUE}. */
    private static String newCode(String label, Set<String> taken) {
        String letters = Normalizer.normalize(label.replace("ß", "ss"), Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String stem = letters.isEmpty() ? "VALUE" : letters.substring(0, Math.min(letters.length(), LONGEST_CODE - 3));
        String code = stem;
        for (int number = 2; !taken.add(code); number++) {
            code = stem + "_" + number;
        }
        return code;
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refused(key, arguments);
        }
    }
}
