package org.claimdesk.ui.articles;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.articlelist.ArticleRow;
import org.claimdesk.claims.ClaimStatus;
import org.jspecify.annotations.Nullable;

/** How far the claims of an article have come, as the parts of a bar of 100 units. Replaced claims live on in others and do not count. */
record ProgressBar(Map<Part, Integer> claims) {

    /** The parts in the order in which they are drawn. */
    enum Part {
        DECIDED,
        REVIEW,
        DISPUTED,
        OPEN,
        ASIDE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ProgressBar of(ArticleRow row) {
        Map<Part, Integer> claims = new EnumMap<>(Part.class);
        row.claims().forEach((status, count) -> {
            Part part = part(status);
            if (part != null) {
                claims.merge(part, count, Integer::sum);
            }
        });
        return new ProgressBar(claims);
    }

    int total() {
        return claims.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Part part) {
        return claims.getOrDefault(part, 0);
    }

    boolean isCounted() {
        return total() > 0;
    }

    double width(Part part) {
        return isCounted() ? 100.0 * count(part) / total() : 0;
    }

    double start(Part part) {
        double start = 0;
        for (Part before : Part.values()) {
            if (before == part) {
                return start;
            }
            start += width(before);
        }
        return start;
    }

    private static @Nullable Part part(ClaimStatus status) {
        return switch (status) {
            case PROPOSED, OPEN -> Part.OPEN;
            case IN_REVIEW, SUBMITTED -> Part.REVIEW;
            case DISPUTED -> Part.DISPUTED;
            case DECIDED, PUBLISHED, WITHDRAWN -> Part.DECIDED;
            case SET_ASIDE -> Part.ASIDE;
            case REPLACED -> null;
        };
    }
}
