package org.claimdesk.ui.profile;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Words as a picture that a telephone reads; drawn here, and sent inside the page. Dark on light in every look, as readers want it. */
class QrCode extends Image {

    private static final int QUIET_MARGIN = 4;

    QrCode(String words, String description) {
        super(picture(words), description);
        addClassName("qr-code");
    }

    private static String picture(String words) {
        BitMatrix modules = modules(words);
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        String drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>""".formatted(modules.getWidth(), modules.getHeight(), path);
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(drawing.getBytes(StandardCharsets.UTF_8));
    }

    private static BitMatrix modules(String words) {
        try {
            return new QRCodeWriter()
                    .encode(words, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_MARGIN));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too many words for a picture", e);
        }
    }
}
