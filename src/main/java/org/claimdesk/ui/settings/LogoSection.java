package org.claimdesk.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.claimdesk.settings.DeskBrand;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.PictureFile;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.Brand;

/** The desk's picture as it stands on pages and reports, and for administrators the way to another one. */
class LogoSection extends Section {

    private final DeskLogo logo;
    private final boolean mayChange;
    private final Runnable changed;
    private final Div shown = new Div();
    private final FailureLine failure = new FailureLine();
    private final Upload upload = new Upload(UploadHandler.inMemory((described, file) -> tryOut(() -> change(file))));
    private final Button remove = new Button(getTranslation("settings.logo.remove"), click -> tryOut(this::remove));

    /** @param changed hears of each change */
    LogoSection(DeskLogo logo, boolean mayChange, Runnable changed) {
        super(new H2(UI.getCurrentOrThrow().getTranslation("settings.logo")));
        this.logo = logo;
        this.mayChange = mayChange;
        this.changed = changed;
        addClassName("settings-group");
        var text = new Paragraph(getTranslation("settings.logo.text"));
        text.addClassName("desk-meta");
        add(text, shown);
        if (mayChange) {
            upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/gif");
            upload.setMaxFileSize(PictureFile.MOST_BYTES);
            upload.setUploadButton(new Button(getTranslation("settings.logo.choose")));
            upload.setDropLabel(new Span(getTranslation("settings.logo.drop")));
            upload.addFileRejectedListener(rejected -> failure.show(
                    Optional.of(getTranslation("people.refused.picture-rejected", PictureFile.MOST_BYTES >> 20))));
            add(upload, failure, remove);
        }
    }

    /** Shows what holds now. */
    void refresh() {
        DeskBrand brand = logo.brand();
        shown.removeAll();
        shown.add(brand.hasLogo() ? new Brand(brand) : new Span(getTranslation("settings.logo.none")));
        remove.setVisible(mayChange && brand.hasLogo());
    }

    private void change(byte[] file) {
        logo.change(file, logo.brand().logoVersion(), CommandId.fresh());
    }

    private void remove() {
        logo.remove(logo.brand().logoVersion(), CommandId.fresh());
    }

    private void tryOut(Runnable deed) {
        if (failure.show(Attempt.failureOf(deed))) {
            changed.run();
        }
        upload.clearFileList();
        refresh();
    }
}
