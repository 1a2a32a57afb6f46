package org.claimdesk.settings;

import java.time.Instant;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.KeptForATerm;
import org.springframework.stereotype.Component;

/** Which commands have been carried out. */
@Component
class CommandsKept implements KeptForATerm {

    private final Commands commands;

    CommandsKept(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String setting() {
        return Setting.COMMANDS_KEPT.key();
    }

    @Override
    public int forget(Instant before, int most) {
        return commands.forget(before, most);
    }
}
