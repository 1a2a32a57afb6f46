package org.claimdesk.shared;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which commands have been carried out, so that each acts once. The memory is written in the transaction of the act: either
 * both are kept or neither. Two who say the same at the same moment wait for each other in the database.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Commands {

    private final CommandRepository commands;

    Commands(CommandRepository commands) {
        this.commands = commands;
    }

    /** Forgets what was carried out before then: a repetition that late would act anew. Answers how many of at most so many. */
    public int forget(Instant before, int most) {
        return commands.forget(before, most);
    }

    /** Acts, unless the command has been carried out before. */
    public void once(CommandId command, Runnable act) {
        if (commands.begin(command)) {
            act.run();
        }
    }

    /** Acts, unless the command has been carried out before; answers what the first time answered, such as the id of what was made. */
    public long once(CommandId command, LongSupplier act) {
        if (commands.begin(command)) {
            long result = act.getAsLong();
            commands.finish(command, result);
            return result;
        }
        OptionalLong earlier = commands.resultOf(command);
        return earlier.orElseThrow(() -> new IllegalStateException("command " + command.value() + " has no result"));
    }
}
