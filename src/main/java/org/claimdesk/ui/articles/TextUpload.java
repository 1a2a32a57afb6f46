package org.claimdesk.ui.articles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.claimdesk.articles.Intake;
import org.claimdesk.ui.shell.Attempt;

/** Takes a text file. What it is is told by its bytes; no more of it is read than a text may have. */
class TextUpload extends Div {

    private final Upload upload = new Upload();
    private final Span failure = new Span();
    private final transient Consumer<String> read;

    TextUpload(Consumer<String> read) {
        this.read = read;
        addClassName("text-upload");
        failure.addClassName("text-upload-failure");
        failure.getElement().setAttribute("role", "alert");
        upload.setUploadHandler(this::receive);
        upload.setUploadButton(new Button(getTranslation("article.upload")));
        upload.setDropLabel(new Span(getTranslation("article.upload.drop")));
        upload.setAcceptedFileTypes(".txt", "text/plain");
        upload.addFileRejectedListener(refused -> failure.setText(getTranslation("article.refused.no-text-file")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(upload, failure);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream bytes = event.getInputStream()) {
            file = bytes.readNBytes(Intake.LONGEST_FILE + 1);
        }
        UI ui = event.getUI();
        var unused = ui.access(() -> {
            var text = new AtomicReference<>("");
            Optional<String> no = Attempt.failureOf(() -> text.set(Intake.textOf(file)));
            failure.setText(no.orElse(""));
            if (no.isEmpty()) {
                read.accept(text.get());
            }
        });
    }
}
