package org.claimdesk.settings;

import java.util.Optional;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's name and picture, on its pages and reports. Everybody may see them, on the sign-in page too; administrators change the picture. */
@Service
@Transactional
public class DeskLogo {

    private final LogoRepository logos;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    DeskLogo(LogoRepository logos, Commands commands, ApplicationEventPublisher news) {
        this.logos = logos;
        this.commands = commands;
        this.news = news;
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public DeskBrand brand() {
        return logos.brand();
    }

    /** The picture as it is now. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Logo> current() {
        return logos.current();
    }

    /** Shows the picture in this file from now on. */
    @PreAuthorize("hasRole('ADMIN')")
    public void change(byte[] file, int version, CommandId command) {
        Logo logo = Logo.of(file);
        commands.once(command, () -> {
            String before = logos.brand().logoHash();
            logos.keep(logo, version);
            news.publishEvent(new LogoChanged(before, logo.hash()));
        });
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void remove(int version, CommandId command) {
        commands.once(command, () -> {
            String before = logos.brand().logoHash();
            logos.remove(version);
            news.publishEvent(new LogoChanged(before, ""));
        });
    }
}
