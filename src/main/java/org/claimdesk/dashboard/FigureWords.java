package org.claimdesk.dashboard;

import java.time.Duration;
import java.util.Locale;
import org.claimdesk.shared.Phrases;

/** Says times and steps of times in words. */
public record FigureWords(Locale language) {

    private static final Duration A_DAY = Duration.ofDays(1);

    public String step(Ladder ladder, int step) {
        if (step == 0) {
            return say("dashboard.step.under", time(ladder.bounds().getFirst()));
        }
        return step == ladder.steps() - 1
                ? say("dashboard.step.over", time(ladder.from(step)))
                : say("dashboard.step.between", time(ladder.from(step)), time(ladder.from(step + 1)));
    }

    /** In the largest unit that leaves something to say: "3 days", "5 h", "20 min". */
    public String time(Duration time) {
        if (time.compareTo(Duration.ofHours(1)) < 0) {
            return say("dashboard.minutes", Math.max(time.toMinutes(), 1));
        }
        if (time.compareTo(A_DAY) < 0) {
            return say("dashboard.hours", Math.round(time.toMinutes() / 60.0));
        }
        long days = Math.round(time.toHours() / 24.0);
        return days == 1 ? say("dashboard.day") : say("dashboard.days", days);
    }

    private String say(String key, Object... values) {
        return Phrases.say(language, key, values);
    }
}
