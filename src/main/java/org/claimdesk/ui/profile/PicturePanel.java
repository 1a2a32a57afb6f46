package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.claimdesk.pictures.Picture;
import org.claimdesk.pictures.Pictures;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.Person;

/** What the person looks like to others. */
class PicturePanel extends Panel {

    private final Pictures pictures;
    private final Person person;
    private final Avatar avatar;
    private final FailureLine failure = new FailureLine();
    private final Upload upload = new Upload(UploadHandler.inMemory((described, file) -> tryOut(() -> change(file))));
    private final Button remove = new Button(getTranslation("profile.picture.remove"), click -> tryOut(this::remove));

    PicturePanel(Pictures pictures, Person person) {
        super(UI.getCurrent().getTranslation("profile.picture"));
        this.pictures = pictures;
        this.person = person;
        this.avatar = new Avatar(person.fullName());
        avatar.addClassName("own-picture");
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/gif");
        upload.setMaxFileSize(Picture.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("profile.picture.choose")));
        upload.setDropLabel(new Span(getTranslation("profile.picture.drop")));
        upload.addFileRejectedListener(rejected ->
                failure.show(Optional.of(getTranslation("people.refused.picture-rejected", Picture.MOST_BYTES >> 20))));
        var row = new Div(avatar, upload);
        row.addClassName("picture-row");
        add(new Paragraph(getTranslation("profile.picture.text")), row, failure, remove);
    }

    /** Shows what holds now. */
    void refresh() {
        var since = pictures.since(person.id());
        avatar.setImage(since.map(moment -> Paths.picture(person.id(), moment)).orElse(null));
        remove.setVisible(since.isPresent());
    }

    private void change(byte[] file) {
        pictures.change(file, CommandId.fresh());
    }

    private void remove() {
        pictures.remove(CommandId.fresh());
    }

    private void tryOut(Runnable deed) {
        failure.show(Attempt.failureOf(deed));
        upload.clearFileList();
        refresh();
    }
}
